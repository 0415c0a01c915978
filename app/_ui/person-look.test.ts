import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf, tintOf } from './person-look.ts';

describe('initialsOf', () => {
  it.each([
    ['Mara Ivens', 'MI'],
    ['Ines van der Okafor', 'IO'],
    ['  joon   baek ', 'JB'],
    ['Madonna', 'M'],
    ['lena.koch@paper.example', 'LE'],
    ['Éva Ångström', 'ÉÅ'],
    ['إيناس أوكافور', 'إ'],
    ['דנה לוי', 'ד'],
    ['山田 太郎', '山'],
    ['“Tom” Wren', 'TW'],
    ['🙂', '?'],
    ['', '?'],
  ])('%s → %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('is never an empty circle', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(initialsOf(name)).toMatch(/^\S+$/u);
      }),
    );
  });
});

describe('tintOf', () => {
  it('is the same for the same id, and one of eight', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(tintOf(id));
        expect(tintOf(id)).toBe(tintOf(id));
      }),
    );
  });

  it('spreads people over the tints', () => {
    const tints = Array.from({ length: 400 }, (_, index) => tintOf(`person-${index}`));
    for (const tint of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(tints.filter((other) => other === tint).length).toBeGreaterThan(30);
  });
});
