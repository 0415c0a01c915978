import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defineQuery, defineSelfCommand } from './define.ts';
import { ref } from './fields.ts';
import { refFields, refsIn } from './refs.ts';

const [A, B] = ['0198f000-0000-7000-8000-00000000000a', '0198f000-0000-7000-8000-00000000000b'];

describe('the references of an input', () => {
  const schema = z.strictObject({
    teamId: ref('team'),
    sourceIds: z.array(ref('source')).optional(),
    inner: z.strictObject({ memberId: ref('member').nullish() }).default({}),
    cursor: z.uuid().optional(),
  });

  test('are found behind lists, objects, defaults and what may be absent', () => {
    expect(refFields(schema)).toEqual([
      { field: 'teamId', kind: 'team' },
      { field: 'sourceIds.*', kind: 'source' },
      { field: 'inner.memberId', kind: 'member' },
    ]);
  });

  test('are those that are there', () => {
    expect(refsIn(schema, { teamId: A, sourceIds: [A, B], inner: { memberId: null } })).toEqual([
      { field: 'teamId', kind: 'team', id: A },
      { field: 'sourceIds.0', kind: 'source', id: A },
      { field: 'sourceIds.1', kind: 'source', id: B },
    ]);
  });

  const inner = () => z.strictObject({ id: ref('claim') });

  test.each([
    ['union', z.union([inner(), z.string()])],
    ['union', z.discriminatedUnion('as', [inner().extend({ as: z.literal('claim') })])],
    ['record', z.record(z.string(), ref('claim'))],
    ['record', z.record(ref('claim'), z.string())],
    ['tuple', z.tuple([z.string(), ref('claim')])],
    ['tuple', z.tuple([z.string()], ref('claim'))],
    ['intersection', z.intersection(inner(), z.object({ note: z.string() }))],
    ['pipe', inner().transform(({ id }) => id)],
    ['pipe', z.string().pipe(ref('claim'))],
    ['pipe', z.array(ref('claim').transform(String)).optional()],
    ['object', z.object({}).catchall(ref('claim'))],
    ['map', z.map(z.string(), ref('claim'))],
    ['set', z.set(ref('claim'))],
  ])('may not stand in a %s, where the door could not tell what it points at', (kind, schema) => {
    expect(() => refFields(z.strictObject({ what: schema }))).toThrow(`inside a ${kind}`);
  });

  test.each([
    ['lazy', z.lazy(inner)],
    ['custom', z.custom<string>()],
    ['promise', z.promise(ref('claim'))],
  ])('are not looked for in a %s, so it is no part of an input', (kind, schema) => {
    expect(() => refFields(z.strictObject({ what: schema }))).toThrow(`a ${kind} may hold`);
  });

  test('are not in what is built of plain values', () => {
    const plain = z.union([z.iso.date(), z.string().pipe(z.httpUrl()), z.record(z.string(), z.number())]);
    expect(
      refFields(z.strictObject({ plain: plain.nullish(), limit: z.coerce.number().default(5) })),
    ).toEqual([]);
  });
});

test('a call on oneself points at no row: nobody would look it up', () => {
  const define = () =>
    defineSelfCommand({
      name: 'planted.call',
      summary: 'Writes a row by its id.',
      permission: 'self',
      input: z.strictObject({ claimId: ref('claim') }),
      apply: async () => ({ result: {}, events: [] }),
    });
  expect(define).toThrow('claimId');
});

test('a call whose subject is no reference is not defined', () => {
  const define = () =>
    defineQuery({
      name: 'planted.call',
      summary: 'Reads by a bare id.',
      permission: 'team.read',
      subject: 'claimId',
      input: z.strictObject({ claimId: z.uuid() }),
      run: async () => ({}),
    });
  expect(define).toThrow('is not a reference');
});
