import type { Db } from '#lib/db/client.ts';
import { makeDocument } from '#lib/testing/documents.ts';
import { makePerson } from '#lib/testing/people.ts';
import { addMember, makeTeam } from '#lib/testing/teams.ts';
import type { Editor } from './editor.ts';

/** A team with documents of numbered words, an owner who reads the history, and editors. */
export type Stage = {
  teamId: string;
  documentIds: string[];
  owner: string;
  editors: Omit<Editor, 'line'>[];
  secrets: string[];
  /** A mark that no other act has; a word that no other clearing has. */
  nextMark(): string;
  nextWord(): Range;
  anyWord(random: () => number): Range;
};
type Range = { start: number; end: number };

const WORDS = 5_000;
const WORDS_A_LINE = 12;
const WORD = 'w00000'.length;

export async function setStage(db: Db, given: { documents: number; editors: number }): Promise<Stage> {
  const owner = await makePerson(db);
  const { id: teamId } = await makeTeam(db, owner.id);
  const people = await inTurn(given.editors, () => makePerson(db));
  for (const { id } of people) await addMember(db, teamId, id, 'checker');
  const documents = await inTurn(given.documents, (at) =>
    makeDocument(db, { teamId, by: owner.id }, { text: text(), title: `Document ${at}` }),
  );
  let marks = 0;
  let words = 0;
  return {
    teamId,
    documentIds: documents.map(({ id }) => id),
    owner: owner.secret,
    editors: people.map(({ id }) => ({ personId: id })),
    secrets: people.map(({ secret }) => secret),
    nextMark: () => `mark ${++marks}`,
    nextWord: () => wordAt(words++ % WORDS),
    anyWord: (random) => wordAt(Math.floor(random() * WORDS)),
  };
}

function text(): string {
  const words = Array.from({ length: WORDS }, (_, at) => `w${String(at).padStart(5, '0')}`);
  return words
    .map((word, at) => word + ((at + 1) % WORDS_A_LINE ? ' ' : '\n'))
    .join('')
    .trim();
}

function wordAt(at: number): Range {
  const start = at * (WORD + 1);
  return { start, end: start + WORD };
}

async function inTurn<T>(times: number, make: (at: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let at = 0; at < times; at += 1) made.push(await make(at));
  return made;
}
