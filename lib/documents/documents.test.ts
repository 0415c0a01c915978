import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { readApart } from '../intake/apart/read-apart.ts';
import { lockHeads } from '../live/heads.ts';
import { makeDocument } from '../testing/documents.ts';
import { typesOf, verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeCitation, makeClaim, makeClearing, makeSource } from '../testing/work.ts';
import { MS_A_DAY } from '../time.ts';
import * as documents from './commands.ts';
import { purgeDocuments } from './purge.ts';
import * as queries from './queries.ts';
import { keepUpload } from './uploads.ts';

let db: Db;
let desk: Desk;
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'galley-documents-'));
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

const as = (viewer: Viewer, input: object) => ({ db, viewer, input });
const byEditor = (input: object, now = new Date()) => ({ ...as(desk.editor.viewer, input), now });
const newDocument = () => makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
const paste = (text: string) => ({ teamId: desk.teamId, origin: { kind: 'paste', text } });

describe('an import', () => {
  test('stores what the preview showed, by the origin it gave, as revision 1', async () => {
    const input = paste('The bridge opens\n\nIt opened on 3 May, said Bo Lind.');
    const shown = await execute(documents.preview, byEditor(input));
    expect(await db.document.count({ where: { teamId: desk.teamId } })).toBe(0);
    const document = await execute(
      documents.bring,
      byEditor({ teamId: desk.teamId, origin: shown.origin, title: 'The bridge' }),
    );
    const revision = await ask(queries.getText, byEditor({ documentId: document.id }));
    expect(revision).toMatchObject({ number: 1, text: shown.text, blocks: shown.blocks });
    expect(document.title).toBe('The bridge');
    expect(await verified(db, document.id)).toMatchObject({ ok: true, seq: 1 });
  });

  test('shown under a key is not kept there: the text lies in one place', async () => {
    const input = { ...byEditor(paste('A text that is only looked at.')), key: 'a preview' };
    const shown = await execute(documents.preview, input);
    expect(await execute(documents.preview, input)).toEqual(shown);
    expect(await db.answer.count({ where: { key: 'a preview' } })).toBe(0);
  });

  test('of the same bytes is told, asked, and then done', async () => {
    const input = paste('A text that comes twice.');
    const first = await execute(documents.bring, byEditor(input));
    const again = execute(documents.bring, byEditor(input));
    await expect(again).rejects.toMatchObject({
      status: 422,
      code: 'known-already',
      extra: { current: [{ id: first.id }] },
    });
    expect((await execute(documents.bring, byEditor({ ...input, again: true }))).id).not.toBe(first.id);
  });

  test('of a file that another team brought is refused: a hash opens nothing', async () => {
    const foreign = await makeDesk(db);
    const shown = await execute(
      documents.preview,
      as(foreign.editor.viewer, { ...paste('Theirs.'), teamId: foreign.teamId }),
    );
    for (const origin of [{ kind: 'file', sha256: shown.original.sha256 }, shown.origin]) {
      const stolen = execute(documents.preview, byEditor({ teamId: desk.teamId, origin: { ...origin } }));
      await expect(stolen).rejects.toMatchObject({ status: origin.kind === 'file' ? 422 : 400 });
      const brought = execute(documents.bring, byEditor({ teamId: desk.teamId, origin }));
      await expect(brought).rejects.toMatchObject({ status: 422, code: 'file-unknown' });
    }
  });

  describe('by an origin is read as it was shown, whatever the team knows the same bytes as', () => {
    const stored = async (origin: object) => {
      const input = { teamId: desk.teamId, origin, again: true };
      const { id } = await execute(documents.bring, byEditor(input));
      return (await ask(queries.getText, byEditor({ documentId: id }))).text;
    };
    const uploaded = (bytes: Uint8Array<ArrayBuffer>) =>
      keepUpload(db, desk.teamId, new Blob([bytes]).stream(), new Date());

    test('as words where words were pasted, though they were uploaded as markup before', async () => {
      const text = '<p>Words</p> that were pasted as they stand.';
      await uploaded(new TextEncoder().encode(text));
      const shown = await execute(documents.preview, byEditor(paste(text)));
      expect(shown.text).toBe(text);
      expect(await stored(shown.origin)).toBe(text);
      expect(shown.original.mediaType).toBe('text/html'); // what the bytes say they are
    });

    test('as markup where markup was pasted', async () => {
      const html = '<h1>Harbour</h1><p>It is open.</p>';
      const origin = { kind: 'paste', html };
      const shown = await execute(documents.preview, byEditor({ teamId: desk.teamId, origin }));
      expect(await stored(shown.origin)).toBe('Harbour\nIt is open.');
    });

    test('in the charset that the server of the page named', async () => {
      const { sha256 } = await uploaded(new Uint8Array([0xcf, 0xee, 0xf0, 0xf2]));
      const page = { kind: 'original', as: 'address', sha256, address: 'https://port.example/' };
      expect(await stored({ ...page, contentType: 'text/plain; charset=windows-1251' })).toBe('Порт');
      await expect(stored({ ...page, contentType: 'text/plain; charset=\n' })).rejects.toMatchObject({
        status: 400,
      });
      await expect(stored({ ...page, address: undefined })).rejects.toMatchObject({ status: 400 });
    });
  });

  test('only shown waits for nobody who writes in the team', async () => {
    const input = byEditor(paste('Looked at while others write.'));
    await transact(db, async (tx) => {
      await lockHeads(tx, [desk.teamId]);
      expect(await execute(documents.preview, input)).toMatchObject({ known: [] });
    });
  });

  test('while all readers are at work is to be tried again, and when is said', async () => {
    const long = { kind: 'pastedHtml', html: '<p>word</p>'.repeat(200_000) } as const;
    const waiting = Array.from({ length: 22 }, (_, at) =>
      readApart(long, { timeMs: at < 2 ? 2_000 : 1, heapMb: 256 }),
    );
    const origin = { kind: 'paste', html: '<p>One more.</p>' };
    await expect(execute(documents.preview, byEditor({ teamId: desk.teamId, origin }))).rejects.toMatchObject(
      { status: 503, code: 'busy', extra: { retryAfter: 60 } },
    );
    await Promise.all(waiting);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
  ])('of %s is refused with a sentence', async (_, text) => {
    await expect(execute(documents.preview, byEditor(paste(text)))).rejects.toMatchObject({
      status: 422,
      code: 'empty',
    });
  });
});

describe('a document', () => {
  test('is renamed by the version seen', async () => {
    const { id } = await newDocument();
    const input = { documentId: id, version: 1, title: 'New', byline: null };
    expect(await execute(documents.update, byEditor(input))).toMatchObject({ title: 'New', version: 2 });
    await expect(execute(documents.update, byEditor(input))).rejects.toMatchObject({
      status: 409,
      extra: { current: { title: 'New', version: 2 } },
    });
  });

  test('that is deleted is not there, comes back within 30 days, and not after', async () => {
    const { id } = await newDocument();
    const deleted = new Date();
    await execute(documents.remove, byEditor({ documentId: id }, deleted));
    await expect(ask(queries.get, byEditor({ documentId: id }))).rejects.toMatchObject({ status: 404 });
    const late = new Date(deleted.getTime() + 30 * MS_A_DAY);
    await expect(execute(documents.restore, byEditor({ documentId: id }, late))).rejects.toMatchObject({
      status: 404,
    });
    const soon = new Date(deleted.getTime() + 29 * MS_A_DAY);
    await execute(documents.restore, byEditor({ documentId: id }, soon));
    expect((await ask(queries.get, byEditor({ documentId: id }))).document).toMatchObject({
      id,
      deletedAt: null,
    });
    expect(await typesOf(db, id)).toEqual(['document.imported', 'document.deleted', 'document.restored']);
  });

  test('that is deleted from the archive comes back into it', async () => {
    const { id: documentId } = await newDocument();
    for (const command of [documents.archive, documents.remove, documents.restore])
      await execute(command, byEditor({ documentId }));
    expect((await ask(queries.get, byEditor({ documentId }))).document).toMatchObject({
      archivedAt: expect.any(String),
      deletedAt: null,
    });
  });

  test('deleted twice at once is deleted once', async () => {
    const { id } = await newDocument();
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => execute(documents.remove, byEditor({ documentId: id }))),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(await typesOf(db, id)).toEqual(['document.imported', 'document.deleted']);
  });

  test('put away is read, not written, until it is taken out', async () => {
    const { id } = await newDocument();
    await execute(documents.archive, byEditor({ documentId: id }));
    const rename = () => execute(documents.update, byEditor({ documentId: id, version: 1, title: 'New' }));
    await expect(rename()).rejects.toMatchObject({ status: 422, code: 'archived' });
    await execute(documents.unarchive, byEditor({ documentId: id }));
    expect(await rename()).toMatchObject({ title: 'New' });
  });

  test('is listed by shelf, by search, page by page', async () => {
    const other = await makeDesk(db);
    const made: string[] = [];
    for (const title of ['One', 'Two', 'Three', '100%'])
      made.unshift((await makeDocument(db, { teamId: other.teamId, by: other.owner.id }, { title })).id);
    const list = (input: object) =>
      ask(queries.list, as(other.reader.viewer, { teamId: other.teamId, ...input }));
    const first = await list({ limit: 3 });
    const second = await list({ limit: 3, cursor: first.next });
    expect([...first.documents, ...second.documents].map((one) => one.id)).toEqual(made);
    expect(second.next).toBeNull();
    expect((await list({ search: 'tW' })).documents.map((one) => one.title)).toEqual(['Two']);
    expect((await list({ search: '%' })).documents.map((one) => one.title)).toEqual(['100%']);
    await execute(documents.remove, as(other.editor.viewer, { documentId: made[0] }));
    expect((await list({ state: 'deleted' })).documents.map((one) => one.id)).toEqual([made[0]]);
  });
});

describe('what was deleted long ago', () => {
  test('is gone for good, text, claims and history; the team’s history keeps that it was', async () => {
    const [old, young] = [await newDocument(), await newDocument()];
    const by = { db, viewer: desk.checker.viewer };
    const claim = await makeClaim(by, old.id);
    const source = await makeSource(by, desk.teamId);
    await makeCitation(by, claim.id, source.id);
    await makeClearing(by, old.id, { start: 28, end: 60 });
    const now = new Date();
    const ago = (days: number) => new Date(now.getTime() - days * MS_A_DAY);
    await execute(documents.remove, byEditor({ documentId: old.id }, ago(31)));
    await execute(documents.remove, byEditor({ documentId: young.id }, ago(29)));
    const { head } = await db.stream.findUniqueOrThrow({ where: { id: old.id } });
    const counts = await Promise.all([purgeDocuments(db, now), purgeDocuments(db, now)]);
    expect(counts[0] + counts[1]).toBe(1);
    for (const table of [db.document, db.stream] as unknown as (typeof db.document)[])
      expect(await table.count({ where: { id: { in: [old.id, young.id] } } })).toBe(1);
    expect(await db.citation.count({ where: { claimId: claim.id } })).toBe(0);
    expect(await db.event.count({ where: { streamId: old.id } })).toBe(0);
    expect(await db.source.count({ where: { id: source.id } })).toBe(1);
    const told = await db.event.findFirstOrThrow({
      where: { streamId: desk.teamId, type: 'document.purged' },
    });
    expect(told.payload).toMatchObject({
      documentId: old.id,
      seq: 5,
      head: Buffer.from(head).toString('hex'),
    });
    expect(await verified(db, desk.teamId)).toMatchObject({ ok: true });
  });
});

describe('the language of a document', () => {
  const german =
    'Der Hafen fror am 3. Mai zu, und niemand kam. Das war noch nie so, sagte die Wirtin der Kneipe am Kai.';
  const shownFor = async (origin: object) =>
    (await execute(documents.preview, byEditor({ teamId: desk.teamId, origin }))).metadata.language;

  test('is proposed by the preview where the words show it, and left open where they do not', async () => {
    expect(await shownFor({ kind: 'paste', text: german })).toBe('de');
    expect(await shownFor({ kind: 'paste', text: 'Berlin, 3. Mai. Kowalski 2:1 (0:1).' })).toBeUndefined();
  });

  test('is what the markup names, whatever the words show', async () => {
    const markdown = `---\nlang: nl\n---\n\n${german}`;
    const { original } = await execute(documents.preview, byEditor(paste(markdown)));
    expect(await shownFor({ kind: 'file', sha256: original.sha256, name: 'dispatch.md' })).toBe('nl');
  });

  test('says where its sentences end', async () => {
    const text = 'Der Hafen fror am 3. Mai zu. Niemand kam.';
    const { id: documentId } = await execute(documents.bring, byEditor({ ...paste(text), language: 'de' }));
    const count = async () => (await ask(queries.sentences, byEditor({ documentId }))).sentences.length;
    expect(await count()).toBe(2);
    await execute(documents.update, byEditor({ documentId, version: 1, language: 'en' }));
    expect(await count()).toBe(3);
  });
});
