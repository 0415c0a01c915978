import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { parse } from '#lib/door/parse.ts';
import { sayPresence } from '#lib/live/presence/input.ts';
import { malformed } from '#lib/refusal.ts';
import { joinInput, resetInput, setUpInput } from '#lib/teams/input.ts';
import { sampleOf, textPlaces } from '#lib/testing/input-places.ts';
import { ROOT } from '../scripts/root.ts';
import { commands, queries } from './registry.ts';

/** Every input there is: those of the API by their call, and the forms of people who are not signed in. */
const inputs: [string, z.ZodType][] = [
  ...[...commands, ...queries].map(({ name, input }): [string, z.ZodType] => [name, input as z.ZodType]),
  ['set-up', setUpInput],
  ['invitation', joinInput],
  ['password link', resetInput],
  ['presence', sayPresence],
];
const places = inputs.flatMap(([name, schema]) =>
  textPlaces(schema).map((place) => ({ name: `${name}: ${place.field}`, schema, ...place })),
);

/** What is not refused here, and why. */
const MENDED = /^documents\.(preview|import): origin\.(text|html)$/; // the importer mends it and says so: import-paste.test.ts
const HASHED = /: token$/; // only ever hashed: what is no secret of ours is a link that does not work

const refused = (schema: z.ZodType, input: unknown) => {
  try {
    parse(schema, input);
    return null;
  } catch (error) {
    return error;
  }
};
const asMalformed = expect.objectContaining({ status: 400, code: malformed([]).code });

test('there is a well-formed input for each, and many places for a text', () => {
  for (const [name, schema] of inputs) expect(refused(schema, sampleOf(schema)), name).toBeNull();
  expect(places.length).toBeGreaterThan(80);
});

describe('every place of every input where a text goes', () => {
  test.each([
    ['NUL', 'a\0b'],
    ['half of a surrogate pair', 'a\ud800b'],
    ['the other half', '\udfff'],
  ])('refuses %s, which the database would change', (_, text) => {
    for (const { name, schema, holding } of places)
      if (!MENDED.test(name) && !HASHED.test(name))
        expect(refused(schema, holding(text)), name).toEqual(asMalformed);
  });

  test('refuses 10 MB, but for a paste', () => {
    const text = 'x'.repeat(10_000_000);
    for (const { name, schema, holding } of places)
      if (!MENDED.test(name)) expect(refused(schema, holding(text)), name).toEqual(asMalformed);
  });

  test.each([
    ['a number', 7],
    ['a list', [['a']]],
    ['an object', { toString: 'a' }],
    ['yes', true],
  ])('refuses %s', (_, value) => {
    for (const { name, schema, holding } of places)
      expect(refused(schema, holding(value)), name).toEqual(asMalformed);
  });
});

test('every input refuses a field that it does not know', () => {
  for (const [name, schema] of inputs) {
    const more = { ...(sampleOf(schema) as object), isAdmin: true };
    expect(refused(schema, more), name).toEqual(asMalformed);
  }
});

test('the page on bad input names no file that is not there', () => {
  const page = readFileSync(path.join(ROOT, 'docs', 'bad-input.md'), 'utf8');
  const named = [...page.matchAll(/`((?:app|lib|e2e|scripts)\/[^`]+\.ts)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
