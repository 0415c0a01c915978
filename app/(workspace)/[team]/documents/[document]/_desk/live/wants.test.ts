import { expect, it } from 'vitest';
import { covers, merged } from './wants.ts';

it('knows whether a line brings what a tab lacks', () => {
  expect(covers({ a: 5 }, { a: 5 })).toBe(true);
  expect(covers({ a: 5 }, { a: 9 })).toBe(true);
  expect(covers({ a: 5 }, { a: 3 })).toBe(false);
  expect(covers({ a: 5 }, { b: 1 })).toBe(false);
});

it('goes back as far as the asking tab needs, and no stream is left out', () => {
  expect(merged({ a: 50, b: 7 }, [{ a: 10 }, { b: 5 }, { a: 40, c: 3 }], { a: 40, c: 3 })).toEqual({
    a: 40,
    b: 7,
    c: 3,
  });
});

it('leaves out what no tab wants any more', () => {
  expect(merged({ a: 50, gone: 7 }, [{ a: 50 }], { a: 50 })).toEqual({ a: 50 });
});
