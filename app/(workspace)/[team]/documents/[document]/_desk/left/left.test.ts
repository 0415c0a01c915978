import { describe, expect, it } from 'vitest';
import type { BlockView } from '#lib/documents/view.ts';
import { outlineOf, statesByPart } from './outline.ts';
import { topFollowing } from './use-follow-active.ts';
import { windowOf } from './use-window.ts';

function revisionOf(parts: [BlockView['type'], string, number?][]) {
  let at = 0;
  const blocks = parts.map(([type, words, level]): BlockView => {
    const block = { type, start: at, end: at + words.length, ...(level ? { level } : {}) };
    at = block.end + 1;
    return block;
  });
  return { text: parts.map(([, words]) => words).join('\n'), blocks };
}

describe('the outline', () => {
  it('is one opening for a text without headings', () => {
    expect(outlineOf(revisionOf([['paragraph', 'Words.']]), 'T')).toEqual([
      { title: 'Opening', start: 0, end: 6, level: 1 },
    ]);
  });

  it('leaves the document’s own title out, and counts levels from the outermost', () => {
    const revision = revisionOf([
      ['heading', 'The  Title', 1],
      ['paragraph', 'Words.'],
      ['heading', 'Part', 2],
      ['heading', 'Detail', 3],
    ]);
    const parts = outlineOf(revision, 'the title');
    expect(parts.map(({ title, level }) => [title, level])).toEqual([
      ['Opening', 1],
      ['Part', 1],
      ['Detail', 2],
    ]);
    expect(parts.at(-1)?.end).toBe(revision.text.length);
  });

  it('has no opening where a heading comes first', () => {
    expect(outlineOf(revisionOf([['heading', 'Part']]), 'Another').map(({ title }) => title)).toEqual([
      'Part',
    ]);
  });

  it('gives each part the states of its sentences', () => {
    const parts = [
      { start: 0, end: 10 },
      { start: 10, end: 12 },
      { start: 12, end: 30 },
    ];
    const sentences = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 13, end: 20 },
    ];
    expect(statesByPart(parts, sentences, ['claimed', 'cleared', 'untouched'])).toEqual([
      ['claimed', 'cleared'],
      [],
      ['untouched'],
    ]);
  });
});

it('a window draws what is in sight with some to spare, and leaves room for the rest', () => {
  expect(windowOf({ top: 0, height: 280, row: 28 }, 10_000)).toEqual({
    from: 0,
    to: 30,
    before: 0,
    after: 9_970 * 28,
  });
  expect(windowOf({ top: 28 * 9_990, height: 280, row: 28 }, 10_000)).toMatchObject({
    to: 10_000,
    after: 0,
    before: 9_970 * 28,
  });
});

describe('the active claim in the list', () => {
  const nowhere = { id: null, at: -1 };
  const view = { top: 100, bottom: 200, row: 10 };
  it.each<[string, Parameters<typeof topFollowing>[0], Parameters<typeof topFollowing>[1], number]>([
    ['is followed down, no further than needed', nowhere, { id: 'a', at: 25 }, 160],
    ['is followed up', nowhere, { id: 'a', at: 3 }, 30],
    ['stays where it is seen whole', nowhere, { id: 'a', at: 12 }, 100],
    ['is followed when a filter brings it back', { id: 'a', at: -1 }, { id: 'a', at: 3 }, 30],
    ['is followed when the list grows above it in sight', { id: 'a', at: 19 }, { id: 'a', at: 20 }, 110],
    [
      'is left alone when the list grows and one reads elsewhere',
      { id: 'a', at: 3 },
      { id: 'a', at: 4 },
      100,
    ],
    ['moves nothing when it passes the filters no more', { id: 'a', at: 12 }, { id: 'a', at: -1 }, 100],
  ])('%s', (_name, before, now, expected) => {
    expect(topFollowing(before, now, view)).toBe(expected);
  });
});
