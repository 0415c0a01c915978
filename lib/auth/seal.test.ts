import { afterEach, expect, test } from 'vitest';
import { seal, sealedDigest, unseal } from './seal.ts';

const KEY = new TextEncoder().encode('twenty bytes of a key');
const secret = process.env.AUTH_SECRET;
afterEach(() => {
  process.env.AUTH_SECRET = secret;
});

test('what is sealed opens again, and is no part of what is stored', () => {
  const sealed = seal(KEY, 'ana');
  expect(new Uint8Array(unseal(sealed, 'ana') ?? [])).toEqual(KEY);
  expect(Buffer.from(sealed).includes(Buffer.from(KEY))).toBe(false);
  expect(seal(KEY, 'ana')).not.toEqual(sealed);
});

test('it opens for nobody else, under no other secret, and not when a bit has changed', () => {
  const sealed = seal(KEY, 'ana');
  expect(unseal(sealed, 'ben')).toBeNull();
  for (const at of [0, 12, sealed.length - 1]) {
    const changed = new Uint8Array(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal(changed, 'ana')).toBeNull();
  }
  expect(unseal(sealed.subarray(0, 20), 'ana')).toBeNull();
  expect(unseal(new Uint8Array(), 'ana')).toBeNull();
  process.env.AUTH_SECRET = 'another secret, of another installation';
  expect(unseal(sealed, 'ana')).toBeNull();
});

test('a digest is the same for the same text, and another under another secret', () => {
  const digest = sealedDigest('a quiet harbour');
  expect(sealedDigest('a quiet harbour')).toEqual(digest);
  expect(sealedDigest('a loud harbour')).not.toEqual(digest);
  process.env.AUTH_SECRET = 'another secret, of another installation';
  expect(sealedDigest('a quiet harbour')).not.toEqual(digest);
});

test('without a secret nothing is sealed', () => {
  delete process.env.AUTH_SECRET;
  expect(() => seal(KEY, 'ana')).toThrow('AUTH_SECRET');
  expect(() => sealedDigest('a quiet harbour')).toThrow('AUTH_SECRET');
});
