import { expect, it } from 'vitest';
import type { Answer } from './door.ts';
import { createOnce } from './once.ts';

const refused = (status: number): Answer<never> => ({
  ok: false,
  problem: { status, code: '', title: '', detail: '' },
});
const made: Answer<never> = { ok: true, result: {} as never };

/** The keys under which the same is asked twice, with this answer in between. */
async function keysAround(answer: Answer<never>, then: object = { title: 'Log' }) {
  const keys: (string | undefined)[] = [];
  const once = createOnce(async (_command, _input, key) => {
    keys.push(key);
    return answer;
  });
  await once('sources.create', { title: 'Log' });
  await once('sources.create', then);
  return keys;
}

it.each<[string, Answer<never>, 'one key' | 'two keys']>([
  ['the line is lost', refused(0), 'one key'],
  ['the server stumbles', refused(502), 'one key'],
  ['it is refused', refused(422), 'two keys'],
  ['it is done', made, 'two keys'],
])('asked again after %s: %s', async (_name, answer, expected) => {
  expect(new Set(await keysAround(answer)).size).toBe(expected === 'one key' ? 1 : 2);
});

it('gives what was changed meanwhile a key of its own', async () => {
  expect(new Set(await keysAround(refused(0), { title: 'Log of May' })).size).toBe(2);
});
