import { describe, expect, test } from 'vitest';
import { codeAt, keyInWords, makeKey, stepOf } from './totp.ts';

/** RFC 6238, appendix B: the key in ASCII; the last six of its eight digits are the code of six. */
const KEY = new TextEncoder().encode('12345678901234567890');
const MS_A_STEP = 30_000;

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %d the code is the one of RFC 6238', (second, code) => {
  const now = new Date(second * 1_000);
  expect(codeAt(KEY, now)).toBe(code);
  expect(stepOf(KEY, code, now)).toBe(Math.floor(second / 30));
});

describe('a code', () => {
  const now = new Date('2026-11-25T08:00:10Z');
  const at = (steps: number) => codeAt(KEY, new Date(now.getTime() + steps * MS_A_STEP));
  const step = Math.floor(now.getTime() / MS_A_STEP);

  test.each([-1, 0, 1])('of %d steps aside holds, and is known by its own step', (aside) => {
    expect(stepOf(KEY, at(aside), now)).toBe(step + aside);
  });

  test.each([-2, 2, 100])('of %d steps aside holds no more', (aside) => {
    expect(stepOf(KEY, at(aside), now)).toBeNull();
  });

  test.each(['', '12345', '1234567', 'abcdef', ' 12345', '١٢٣٤٥٦'])('%j is none', (typed) => {
    expect(stepOf(KEY, typed, now)).toBeNull();
  });

  test('of another key is none', () => {
    expect(stepOf(makeKey(), at(0), now)).toBeNull();
  });
});

test('a key is 160 bits, another every time, and says to an authenticator whose it is', () => {
  const [one, other] = [makeKey(), makeKey()];
  expect(one).toHaveLength(20);
  expect(one).not.toEqual(other);
  const { key, address } = keyInWords(one, 'ana+desk@newsroom.example');
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
  const url = new URL(address);
  expect(url.protocol).toBe('otpauth:');
  expect(decodeURIComponent(url.pathname)).toContain('Galley:ana+desk@newsroom.example');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    secret: key,
    issuer: 'Galley',
    digits: '6',
    period: '30',
    algorithm: 'SHA1',
  });
});
