import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reanchor } from './reanchor.ts';
import { overlap, type Span } from './span.ts';
import { readMarkedRevision } from './testing/marked-revisions.ts';

const FOLDER = new URL('./testing/revisions/', import.meta.url);
const files = readdirSync(FOLDER).map((name) =>
  readMarkedRevision(readFileSync(new URL(name, FOLDER), 'utf8')),
);

const likeness = (a: Span, b: Span) => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

const judged = files.flatMap(({ oldText, newText, anchors, truth, replaced }) =>
  reanchor(oldText, newText, anchors).map((result, index) => {
    const words = oldText.slice(anchors[index]?.start, anchors[index]?.end);
    const { start, end } = result;
    const place = start === undefined || end === undefined ? null : { start, end };
    const right = truth.get(result.id) ?? null;
    const said = place && newText.slice(place.start, place.end);
    const taken = replaced.get(result.id);
    return {
      words,
      said,
      should: right && newText.slice(right.start, right.end),
      place,
      right,
      class: result.class,
      wanted: taken && newText.slice(taken.start, taken.end),
      offered: result.candidates.map((candidate) => newText.slice(candidate.start, candidate.end)),
    };
  }),
);

describe('revisions judged by hand', () => {
  it('are at least two hundred marks', () => {
    expect(judged.length).toBeGreaterThanOrEqual(200);
  });

  it('put no mark in a wrong place', () => {
    expect(judged.filter(({ place, right }) => place && right && overlap(place, right) === 0)).toEqual([]);
  });

  it('invent no place for deleted words', () => {
    expect(judged.filter(({ place, right }) => place && !right)).toEqual([]);
  });

  it('are right in at least 98 of 100 marks, those shown as doubtful apart', () => {
    const sure = judged.filter((mark) => mark.class !== 'ambiguous');
    const wrong = sure.filter(({ place, right }) =>
      place && right ? likeness(place, right) < 0.8 : place !== right,
    );
    const list = wrong.map((mark) => JSON.stringify([mark.words, mark.said, mark.should])).join('\n');
    expect((100 * wrong.length) / judged.length, list).toBeLessThanOrEqual(2);
  });

  it('are doubtful in fewer than 1 of 100, and then offer the right place', () => {
    const doubtful = judged.filter((mark) => mark.class === 'ambiguous');
    expect(
      (100 * doubtful.length) / judged.length,
      doubtful.map(({ words }) => words).join('\n'),
    ).toBeLessThan(1);
    expect(
      doubtful.filter(({ should, offered }) => !offered.some((words) => should?.includes(words))),
    ).toEqual([]);
  });

  it('offer what took the place of replaced words', () => {
    const replaced = judged.filter(({ wanted }) => wanted !== undefined);
    expect(replaced.filter(({ wanted = '', offered }) => !offered.includes(wanted))).toEqual([]);
  });

  it('name what happened', () => {
    const isSame = (mark: (typeof judged)[number]) => mark.said === mark.words;
    expect(
      judged.filter((mark) => mark.place && isSame(mark) !== ['unchanged', 'moved'].includes(mark.class)),
    ).toEqual([]);
  });
});
