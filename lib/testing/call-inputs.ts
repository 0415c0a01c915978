import { createHash } from 'node:crypto';
import type { Db } from '../db/client.ts';
import { makePerson } from './people.ts';
import { addMember, type Desk } from './teams.ts';

/** What a call needs beside the ids it points at, which the matrix fills in from the schema. */
export type CallInput = {
  fields?: Record<string, unknown>;
  /** Nobody else's, whatever their role. */
  ownOnly?: boolean;
  /** For a person in a browser, not for a program of theirs. */
  personOnly?: boolean;
  /** Brings the subject into the state that the call asks for. */
  ready?: (db: Db, desk: Desk, subjectId: string) => Promise<unknown>;
};

const NOWHERE = 'https://nowhere.invalid:8443/page'; // a port that is refused before anything is sent
const FILE = createHash('sha256').update('a file').digest('hex');
const paste = { origin: { kind: 'paste', text: 'One line that someone pasted.' } };

/** Every command and query whose subject belongs to a team. A new one without a line here fails the matrix. */
export const callInputs: Record<string, CallInput> = {
  'teams.rename': { fields: { version: 1, name: 'Night desk' } },
  'teams.requireSecondFactor': { fields: { version: 1, required: false }, personOnly: true },
  'teams.leave': { ready: (db, desk) => secondOwner(db, desk) },
  'members.setRole': { fields: { role: 'editor' }, personOnly: true },
  'members.remove': {},
  'members.resetPassword': { personOnly: true },
  'members.list': {},
  'invitations.create': {
    fields: { email: 'new@elsewhere.example', role: 'reader' },
    personOnly: true,
  },
  'invitations.revoke': {},
  'invitations.list': {},
  'tokens.create': { fields: { name: 'Wire' }, personOnly: true },
  'tokens.revoke': { ownOnly: true },
  'tokens.list': {},
  'activity.list': {},
  'history.heads': {},
  'history.list': {},
  'documents.preview': { fields: paste },
  'documents.import': { fields: { ...paste, again: true } },
  'documents.update': { fields: { version: 1, title: 'Another title' } },
  'documents.archive': {},
  'documents.unarchive': {},
  'documents.delete': {},
  'documents.restore': {},
  'documents.list': {},
  'documents.get': {},
  'documents.open': {},
  'documents.sentences': {},
  'documents.summaries': {},
  'revisions.get': {},
  'files.mayUpload': {},
  'files.find': { fields: { sha256: FILE }, ready: (db, desk) => keepFile(db, desk) },
  'queue.list': {},
  'queue.workload': {},
  'search.find': { fields: { text: 'harbour' } },
  'sources.create': { fields: { title: 'Harbour log' } },
  'sources.update': { fields: { version: 1, title: 'Harbour log, corrected' } },
  'sources.delete': {},
  'sources.restore': {},
  'sources.list': {},
  'sources.get': {},
  'claims.create': { fields: { start: 0, end: 7 } },
  'claims.update': { fields: { wordingVersion: 1, workVersion: 1, wording: 'The harbour is open.' } },
  'claims.rerange': { fields: { wordingVersion: 1, start: 8, end: 16 } },
  'claims.delete': {},
  'claims.restore': {},
  'claims.list': {},
  'claims.history': {},
  'claims.setVerdict': { fields: { verdictVersion: 1, rating: 'confirmed' } },
  'claims.setStage': { fields: { workVersion: 1, stage: 'inProgress' } },
  'claims.signOff': { fields: { verdictVersion: 2 }, ready: judgedByAnother },
  'claims.reopen': { fields: { verdictVersion: 2 }, ready: signedOffByAnother },
  'claims.restoreVerdict': { fields: { verdictVersion: 1, asOf: 1 } },
  'clearings.create': { fields: { start: 0, end: 7 } },
  'clearings.delete': {},
  'citations.add': {},
  'citations.addByAddress': { fields: { address: NOWHERE } },
  'citations.update': { fields: { version: 1, stance: 'refutes' } },
  'citations.delete': {},
  'reports.build': {},
  'reports.preview': {},
};

async function secondOwner(db: Db, { teamId }: Desk): Promise<void> {
  await addMember(db, teamId, (await makePerson(db)).id, 'owner');
}

async function keepFile(db: Db, { teamId }: Desk): Promise<void> {
  const blob = { teamId, sha256: FILE, size: 6, mediaType: 'text/plain' };
  await db.blob.createMany({ data: [blob], skipDuplicates: true });
}

async function judgedByAnother(db: Db, desk: Desk, id: string): Promise<void> {
  const data = { rating: 'confirmed', judgedById: desk.checker.id, verdictVersion: 2 };
  await db.claim.updateMany({ where: { id }, data });
}

async function signedOffByAnother(db: Db, desk: Desk, id: string): Promise<void> {
  await judgedByAnother(db, desk, id);
  await db.claim.updateMany({ where: { id }, data: { stage: 'signedOff', signedOffById: desk.owner.id } });
}
