import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { allows, roles } from '#lib/auth/permissions.ts';
import { keepFactor } from '#lib/auth/second-factor.ts';
import { makeKey } from '#lib/auth/totp.ts';
import type { Viewer } from '#lib/auth/viewer.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { ref } from '#lib/door/fields.ts';
import { refFields } from '#lib/door/refs.ts';
import { notFound, passwordChangeRequired, problemOf, secondFactorRequired } from '#lib/refusal.ts';
import { callInputs } from '#lib/testing/call-inputs.ts';
import {
  isCommand,
  outcome,
  ownInput,
  placesOf,
  put,
  type SubjectCall,
  subjectCalls,
} from '#lib/testing/matrix.ts';
import { makeGone, makeRow } from '#lib/testing/rows.ts';
import { addMember, type Desk, makeDesk } from '#lib/testing/teams.ts';
import { testDatabase } from '../scripts/test-database.ts';
import { commands, queries } from './registry.ts';

const calls = subjectCalls([...commands, ...queries]);
const byName = calls.map((call) => [call.name, call] as const);

let db: Db;
/** Two teams that know nothing of each other, and someone who owns both. */
let own: Desk;
let foreign: Desk;
let nothingHere: string;

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'galley-matrix-'));
  db = connect(await testDatabase());
  own = await makeDesk(db, { name: 'Own' });
  foreign = await makeDesk(db, { name: 'Foreign' });
  nothingHere = await problemOf(notFound()).text();
});

test('every call has its inputs for this matrix, and no inputs are left over', () => {
  expect(Object.keys(callInputs).sort()).toEqual(calls.map((call) => call.name).sort());
});

test('names are one noun and one verb, each used once', () => {
  const names = [...commands, ...queries].map((call) => call.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
});

describe.each(byName)('%s: by role', (_, call) => {
  test.each(roles)('%s', async (role) => {
    const desk = await makeDesk(db);
    for (const mine of [true, false]) {
      const colleague = role === 'owner' ? desk.editor : desk.owner;
      const input = await ownInput(db, desk, call, mine ? desk[role].id : colleague.id);
      const before = await written(desk);
      const { status, body } = await outcome(db, call, desk[role].viewer, input);
      expect({ mine, status, body: status === 200 ? '' : body }).toEqual({
        mine,
        ...expected(call, role, mine),
      });
      if (status !== 200) expect(await written(desk)).toBe(before);
      if (ONCE.has(call.name)) break;
    }
  });
});

/** Done once, it is done: the second time it would meet another version, or nobody. */
const ONCE = new Set(['teams.leave', 'teams.rename', 'teams.requireSecondFactor']);

/** Whoever a team is shut to can still go. */
const EVEN_SHUT = new Set(['teams.leave']);

function expected(call: SubjectCall, role: (typeof roles)[number], mine: boolean) {
  const { ownOnly } = callInputs[call.name] ?? {};
  if (ownOnly && !mine) return { status: 404, body: nothingHere };
  const isOwn = mine && !isTheTeam(call);
  if (allows(call.permission, { role, own: isOwn })) return { status: 200, body: '' };
  return { status: 403, body: expect.stringContaining('"code":"forbidden"') };
}

function isTheTeam(call: SubjectCall): boolean {
  return refFields(call.input).some(({ field, kind }) => field === call.subject && kind === 'team');
}

describe.each(byName)('%s: whose it is', (_, call) => {
  test('foreign, gone and unknown ids are one and the same answer, at every place of the input', async () => {
    const input = await ownInput(db, own, call, own.owner.id);
    for (const { field, kind } of refFields(call.input)) {
      const strangers = {
        foreign: await makeRow[kind](db, foreign, foreign.owner.id),
        gone: await makeGone[kind](db, own, own.owner.id),
        unknown: uuid(),
      };
      for (const place of placesOf(field))
        for (const [what, id] of Object.entries(strangers)) {
          const answer = await outcome(db, call, own.owner.viewer, put(input, place, id));
          expect({ place, what, ...answer }).toEqual({ place, what, status: 404, body: nothingHere });
        }
    }
  });

  test('an input that mixes two teams is refused even to someone who owns both', async () => {
    const desks = [await makeDesk(db), await makeDesk(db)] as const;
    const both = desks[0].owner.viewer;
    await addMember(db, desks[1].teamId, desks[0].owner.id, 'owner');
    const input = await ownInput(db, desks[0], call, desks[0].owner.id);
    const fields = refFields(call.input).flatMap(({ field, kind }) =>
      placesOf(field).map((place) => ({ place, kind })),
    );
    if (fields.length < 2) return;
    for (const { place, kind } of fields) {
      const mixed = put(input, place, await makeRow[kind](db, desks[1], desks[1].owner.id));
      expect({ place, ...(await outcome(db, call, both, mixed)) }).toEqual({
        place,
        status: 404,
        body: nothingHere,
      });
    }
  });

  test('a token of another team of the same person opens nothing; one of this team acts as its person, but lets nobody in', async () => {
    const desk = await makeDesk(db);
    const { id: userId } = desk.owner;
    const input = await ownInput(db, desk, call, userId);
    const token = (teamId: string): Viewer => ({
      kind: 'token',
      userId,
      tokenId: uuid(),
      teamId,
      mustChangePassword: false,
    });
    await addMember(db, foreign.teamId, userId, 'owner');
    expect(await outcome(db, call, token(foreign.teamId), input)).toEqual({ status: 404, body: nothingHere });
    const { status } = await outcome(db, call, token(desk.teamId), input);
    expect(status).toBe(callInputs[call.name]?.personOnly ? 403 : 200);
  });

  test('in a team that asks for a second factor, a member without one gets nothing else; their programs go on', async () => {
    const desk = await makeDesk(db);
    const input = await ownInput(db, desk, call, desk.owner.id);
    await db.team.update({ where: { id: desk.teamId }, data: { requiresSecondFactor: true } });
    const before = await written(desk);
    expect(await outcome(db, call, foreign.owner.viewer, input)).toEqual({ status: 404, body: nothingHere });
    const shut = await problemOf(secondFactorRequired()).text();
    const answer = await outcome(db, call, desk.owner.viewer, input);
    if (EVEN_SHUT.has(call.name)) return expect(answer.status).toBe(200);
    expect(answer).toEqual({ status: 403, body: shut });
    expect(await written(desk)).toBe(before);
    if (isCommand(call) && !callInputs[call.name]?.personOnly) {
      const { userId } = desk.owner.viewer;
      const program = {
        kind: 'token',
        userId,
        tokenId: uuid(),
        teamId: desk.teamId,
        mustChangePassword: false,
      };
      expect((await outcome(db, call, program as Viewer, input)).status).toBe(200);
    }
    await keepFactor(db, { userId: desk.owner.id, key: makeKey(), step: 1, now: new Date() });
    const again = await ownInput(db, desk, call, desk.owner.id);
    if (!ONCE.has(call.name)) expect((await outcome(db, call, desk.owner.viewer, again)).status).toBe(200);
  });

  test('whoever has a temporary password, or has left, gets nothing', async () => {
    const input = await ownInput(db, own, call, own.editor.id);
    const temporary = { ...own.owner.viewer, mustChangePassword: true };
    const change = await problemOf(passwordChangeRequired()).text();
    expect(await outcome(db, call, temporary, input)).toEqual({ status: 403, body: change });
    expect(await outcome(db, call, foreign.owner.viewer, input)).toEqual({ status: 404, body: nothingHere });
  });
});

test('the calls on oneself ask for a change of a temporary password first, but for that change', async () => {
  const temporary = { ...own.owner.viewer, mustChangePassword: true };
  const selfCalls = [...commands, ...queries].filter((call) => call.permission === 'self');
  for (const call of selfCalls) {
    if (isCommand(call) && call.permission === 'self' && call.beforePasswordChange) continue;
    const answer = await outcome(db, call as never, temporary, selfInputs[call.name]);
    expect({ name: call.name, status: answer.status }).toEqual({ name: call.name, status: 403 });
  }
  expect(Object.keys(selfInputs).sort()).toEqual(selfCalls.map((call) => call.name).sort());
});

const selfInputs: Record<string, object> = {
  'teams.found': { name: 'Third' },
  'teams.list': {},
  'account.get': {},
  'account.rename': { name: 'Somebody' },
  'account.changePassword': { current: 'x', next: 'y' },
  'account.signOutEverywhere': {},
  'sessions.list': {},
  'sessions.end': { sessionId: '0'.repeat(64) },
  'factor.get': {},
  'factor.begin': { password: 'x' },
  'factor.confirm': { setup: 'x', code: '000000' },
  'factor.renewCodes': { password: 'x', code: '000000' },
  'factor.remove': { password: 'x', code: '000000' },
  'invitations.accept': { token: 'x'.repeat(40) },
};

/** What a refused command must not have changed: how many events the team has. */
function written({ teamId }: Desk): Promise<number> {
  return db.event.count({ where: { teamId } });
}

describe('an id in an input', () => {
  test('is a reference, so that the door looks it up; only a page’s cursor is not', () => {
    for (const call of [...commands, ...queries])
      expect({ name: call.name, ids: idsUnchecked(call.input) }).toEqual({ name: call.name, ids: [] });
  });

  test('that is none would be seen', () => {
    const planted = z.strictObject({ teamId: ref('team'), also: z.object({ claimId: z.uuid().optional() }) });
    expect(idsUnchecked(planted)).toEqual(['also.claimId']);
  });
});

/** Paths of ids that are no references, by the JSON schema: nothing hides there behind a wrapper. */
function idsUnchecked(schema: z.ZodType): string[] {
  const checked = new Set(refFields(schema).map(({ field }) => field));
  return uuidPaths(z.toJSONSchema(schema, { io: 'input' })).filter(
    (path) => !checked.has(path) && path !== 'cursor',
  );
}

type Json = z.core.JSONSchema.BaseSchema;

function uuidPaths(schema: Json, path = ''): string[] {
  const at = (key: string) => (path ? `${path}.${key}` : key);
  return [
    ...(schema.format === 'uuid' ? [path] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => uuidPaths(inner as Json, at(key))),
    ...(schema.items ? uuidPaths(schema.items as Json, at('*')) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((inner) => uuidPaths(inner as Json, path)),
  ];
}
