import * as z from 'zod';
import { defineQuery } from '../door/define.ts';
import { ref } from '../door/fields.ts';
import { peopleOf } from '../teams/queries.ts';
import { type Summary, summarise } from './summarise.ts';

/** A summary with the people who check the document and are in the team, by name. */
export type NamedSummary = Omit<Summary, 'peopleIds'> & { people: { id: string; name: string }[] };

const MOST_DOCUMENTS = 200;
/** A summary changes only with its document's stream, so it is kept with the seq it was made at. */
const MOST_KEPT = 5_000;
const kept = new Map<string, { seq: number; summary: Summary }>();

export const summaries = defineQuery({
  name: 'documents.summaries',
  summary:
    'What the check of documents has come to: verdicts, coverage sentence by sentence, people, the next due day.',
  permission: 'document.read',
  subject: 'teamId',
  input: z.strictObject({ teamId: ref('team'), documentIds: z.array(ref('document')).max(MOST_DOCUMENTS) }),
  async run({ db, input: { documentIds }, standing: { teamId } }): Promise<{ summaries: NamedSummary[] }> {
    const streams = await db.stream.findMany({
      where: { teamId, id: { in: documentIds } },
      select: { id: true, seq: true },
      take: MOST_DOCUMENTS,
    });
    // Taken before anything is waited for: meanwhile another request may have them forgotten.
    const found = new Map(streams.flatMap(({ id, seq }) => heldAt(id, seq)));
    const changed = streams.filter(({ id }) => !found.has(id));
    const made = await summarise(
      db,
      teamId,
      changed.map((stream) => stream.id),
    );
    for (const { id, seq } of changed) keep(id, seq, made.get(id));
    const people = await peopleOf(db, teamId);
    return {
      summaries: documentIds.flatMap((id) => {
        const summary = found.get(id) ?? made.get(id);
        return summary ? [named(summary, people)] : [];
      }),
    };
  },
});

/** Names and who is in the team are asked for each time: they change without the document's stream. */
function named({ peopleIds, ...summary }: Summary, people: { id: string; name: string }[]): NamedSummary {
  const checking = people.filter(({ id }) => peopleIds.includes(id));
  return { ...summary, people: checking.map(({ id, name }) => ({ id, name })) };
}

function heldAt(id: string, seq: number): [string, Summary][] {
  const held = kept.get(id);
  return held?.seq === seq ? [[id, held.summary]] : [];
}

function keep(id: string, seq: number, summary: Summary | undefined): void {
  kept.delete(id);
  if (summary) kept.set(id, { seq, summary });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(oldest);
  }
}
