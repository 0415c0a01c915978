import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defineQuery } from './define.ts';
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

  test('may not stand in a union, where the door could not tell which is meant', () => {
    const union = z.strictObject({ what: z.union([z.strictObject({ id: ref('claim') }), z.string()]) });
    expect(() => refFields(union)).toThrow('union');
  });
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
