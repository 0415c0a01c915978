import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Db } from '../db/client.ts';
import type { RefKind } from '../door/fields.ts';
import { makeDocument } from './documents.ts';
import { makePerson } from './people.ts';
import { addMember, type Desk } from './teams.ts';
import { makeCitation, makeClaim, makeClearing, makeSource } from './work.ts';

/** Makes a row of a kind in a desk's team, as the work of the person `by`, and gives its id. */
type Maker = (db: Db, desk: Desk, by: string) => Promise<string>;

export const makeRow: Record<RefKind, Maker> = {
  team: async (_, desk) => desk.teamId,
  async member(db, desk) {
    const person = await makePerson(db);
    await addMember(db, desk.teamId, person.id, 'reader');
    return person.id;
  },
  async invitation(db, { teamId }, by) {
    const id = uuid();
    const expiresAt = new Date(Date.now() + 60_000);
    const tokenHash = randomBytes(32);
    const email = `${id}@elsewhere.example`;
    await db.invitation.create({
      data: { id, teamId, email, role: 'reader', tokenHash, createdById: by, expiresAt },
    });
    return id;
  },
  async token(db, { teamId }, by) {
    const id = uuid();
    const tokenHash = randomBytes(32);
    await db.apiToken.create({ data: { id, teamId, userId: by, name: 'Program', tokenHash } });
    return id;
  },
  document: async (db, { teamId }, by) => (await makeDocument(db, { teamId, by })).id,
  async deletedDocument(db, desk, by) {
    const id = await makeRow.document(db, desk, by);
    await db.document.update({ where: { id }, data: { deletedAt: new Date() } });
    return id;
  },
  async revision(db, desk, by) {
    const documentId = await makeRow.document(db, desk, by);
    return (await db.revision.findFirstOrThrow({ where: { documentId }, select: { id: true } })).id;
  },
  async source(db, desk, by) {
    const { id } = await makeSource({ db, viewer: desk.owner.viewer }, desk.teamId);
    await db.source.update({ where: { id }, data: { createdById: by } });
    return id;
  },
  async deletedSource(db, desk, by) {
    const id = await makeRow.source(db, desk, by);
    await db.source.update({ where: { id }, data: { deletedAt: new Date() } });
    return id;
  },
  async claim(db, desk, by) {
    const { id } = await makeClaim({ db, viewer: desk.owner.viewer }, await makeRow.document(db, desk, by));
    await db.claim.update({ where: { id }, data: { createdById: by } });
    return id;
  },
  async deletedClaim(db, desk, by) {
    const id = await makeRow.claim(db, desk, by);
    await db.claim.update({ where: { id }, data: { deletedAt: new Date() } });
    return id;
  },
  async clearing(db, desk, by) {
    const documentId = await makeRow.document(db, desk, by);
    const { id } = await makeClearing({ db, viewer: desk.owner.viewer }, documentId, { start: 0, end: 7 });
    await db.clearing.update({ where: { id }, data: { createdById: by } });
    return id;
  },
  async citation(db, desk, by) {
    const claimId = await makeRow.claim(db, desk, by);
    const sourceId = await makeRow.source(db, desk, by);
    const { id } = await makeCitation({ db, viewer: desk.owner.viewer }, claimId, sourceId);
    await db.citation.update({ where: { id }, data: { createdById: by } });
    return id;
  },
};

/** An id that stands for a row of this kind which is gone: deleted, used or revoked; a deleted row's is one that is not deleted. */
export const makeGone: Record<RefKind, Maker> = {
  ...makeRow,
  team: async () => uuid(),
  member: async (db) => (await makePerson(db)).id,
  async invitation(db, desk, by) {
    const id = await makeRow.invitation(db, desk, by);
    await db.invitation.update({ where: { id }, data: { revokedAt: new Date() } });
    return id;
  },
  async token(db, desk, by) {
    const id = await makeRow.token(db, desk, by);
    await db.apiToken.update({ where: { id }, data: { revokedAt: new Date() } });
    return id;
  },
  document: makeRow.deletedDocument,
  deletedDocument: makeRow.document,
  async revision(db, desk, by) {
    const id = await makeRow.revision(db, desk, by);
    await db.document.updateMany({ where: { revisions: { some: { id } } }, data: { deletedAt: new Date() } });
    return id;
  },
  source: makeRow.deletedSource,
  deletedSource: makeRow.source,
  claim: makeRow.deletedClaim,
  deletedClaim: makeRow.claim,
  async clearing(db, desk, by) {
    const id = await makeRow.clearing(db, desk, by);
    await db.document.updateMany({ where: { clearings: { some: { id } } }, data: { deletedAt: new Date() } });
    return id;
  },
  async citation(db, desk, by) {
    const id = await makeRow.citation(db, desk, by);
    await db.claim.updateMany({ where: { citations: { some: { id } } }, data: { deletedAt: new Date() } });
    return id;
  },
};
