import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { typesOf, verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeSource } from '../testing/work.ts';
import * as sources from './commands.ts';
import * as queries from './queries.ts';

const NOWHERE = 'https://www.nowhere.invalid:8443/a-page/?utm_source=x';
let db: Db;
let desk: Desk;
beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});
const as = (viewer: Viewer, input: object) => ({ db, viewer, input });
const byChecker = (input: object) => as(desk.checker.viewer, input);
const newSource = (given: object = {}) => makeSource({ db, viewer: desk.checker.viewer }, desk.teamId, given);

describe('a source', () => {
  test('is named after its address where the page says nothing', async () => {
    const source = await execute(sources.create, byChecker({ teamId: desk.teamId, address: NOWHERE }));
    expect(source).toMatchObject({
      title: 'nowhere.invalid:8443/a-page/',
      kind: 'webPage',
      address: NOWHERE,
    });
  });

  test.each(['2024', '2024-05', '2024-05-17', null])(
    'is dated as far as is known: %s',
    async (publishedOn) => {
      const { id } = await newSource({ publishedOn });
      const { source } = await ask(queries.get, byChecker({ sourceId: id }));
      expect(source.publishedOn).toBe(publishedOn);
    },
  );

  test('needs a title or an address, and a file that this team brought', async () => {
    const create = (given: object) => execute(sources.create, byChecker({ teamId: desk.teamId, ...given }));
    await expect(create({ kind: 'person' })).rejects.toMatchObject({ status: 422, code: 'title-missing' });
    const sha256 = 'ab'.repeat(32);
    const foreign = await makeDesk(db);
    await db.blob.create({ data: { teamId: foreign.teamId, sha256, size: 1, mediaType: 'text/plain' } });
    const stolen = create({ title: 'Theirs', fileSha256: sha256 });
    await expect(stolen).rejects.toMatchObject({ status: 422, code: 'file-unknown' });
  });

  test('is changed by the version seen; the loser sees the winner', async () => {
    const { id } = await newSource();
    const change = (title: string) => execute(sources.update, byChecker({ sourceId: id, version: 1, title }));
    const outcomes = await Promise.allSettled([change('One'), change('Two')]);
    const won = outcomes.find((outcome) => outcome.status === 'fulfilled');
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ status: 409, extra: { current: won?.value } });
    expect(await verified(db, desk.teamId)).toMatchObject({ ok: true });
  });

  test('is not derived from itself, not over others either', async () => {
    const [a, b, c] = [await newSource(), await newSource(), await newSource()];
    const derive = (id: string, from: string, version = 1) =>
      execute(sources.update, byChecker({ sourceId: id, version, derivedFromId: from }));
    await derive(a.id, b.id);
    await derive(b.id, c.id);
    for (const origin of [a, b, c])
      await expect(derive(c.id, origin.id)).rejects.toMatchObject({ status: 422, code: 'own-origin' });
  });

  test('names what it derives from, also when that has left the library, and withholds both alike', async () => {
    const origin = await newSource({ title: 'Agency' });
    const { id } = await newSource({ derivedFromId: origin.id, confidentiality: 'confidential' });
    await execute(sources.remove, byChecker({ sourceId: origin.id }));
    const originFor = async (viewer: Viewer) => (await ask(queries.get, as(viewer, { sourceId: id }))).origin;
    expect(await originFor(desk.checker.viewer)).toEqual({ id: origin.id, title: 'Agency' });
    expect(await originFor(desk.reader.viewer)).toBeNull();
  });

  test('goes and comes back', async () => {
    const { id } = await newSource({ title: 'Comes back' });
    await execute(sources.remove, byChecker({ sourceId: id }));
    await expect(ask(queries.get, byChecker({ sourceId: id }))).rejects.toMatchObject({ status: 404 });
    expect(await execute(sources.restore, byChecker({ sourceId: id }))).toMatchObject({
      title: 'Comes back',
    });
    expect((await typesOf(db, desk.teamId)).slice(-3)).toEqual([
      'source.created',
      'source.deleted',
      'source.restored',
    ]);
  });
});

describe('the library', () => {
  test('withholds from a reader who a confidential source is, also from a search', async () => {
    const given = {
      title: 'Bo Lind',
      kind: 'person',
      author: 'B.',
      note: 'by telephone',
      confidentiality: 'confidential',
    };
    const { id } = await newSource(given);
    const seen = async (viewer: Viewer, search?: string) =>
      (
        await ask(
          queries.list,
          as(viewer, { teamId: desk.teamId, limit: 200, ...(search ? { search } : {}) }),
        )
      ).sources;
    const withheld = (await seen(desk.reader.viewer)).find((source) => source.id === id);
    expect(withheld).toMatchObject({
      title: 'Confidential source',
      author: null,
      note: null,
      withheld: true,
    });
    expect(await seen(desk.reader.viewer, 'Lind')).toEqual([]);
    expect(await seen(desk.checker.viewer, 'Lind')).toMatchObject([
      { id, title: 'Bo Lind', withheld: false },
    ]);
    expect((await ask(queries.get, as(desk.reader.viewer, { sourceId: id }))).source).toMatchObject({
      withheld: true,
    });
  });
});
