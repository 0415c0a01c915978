import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from './dataset.ts';
import { namedInText } from './leaks.ts';
import { reportViews } from './rules.ts';
import { reportSchema } from './schema.ts';
import { facts } from './testing/ferry.ts';
import { claimOn, JONAS, MIRA, sourceOf } from './testing/makers.ts';
import { emptyFacts, manyFacts } from './testing/variants.ts';

const editor = buildReport(facts(), 'editor');
const lawyer = buildReport(facts(), 'lawyer');
const forReaders = buildReport(facts(), 'public');

test.each(reportViews)('the %s view is what its schema says', (view) => {
  for (const given of [facts(), emptyFacts(), manyFacts(20)])
    expect(reportSchema.parse(buildReport(given, view))).toBeTruthy();
});

test('claims stand in the order of the text, the must-fix list by gravity', () => {
  expect(editor.claims.map((claim) => claim.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(editor.mustFix).toEqual([3, 2, 5]);
});

test('the cover counts', () => {
  expect(editor.counts).toMatchObject({
    claims: 10,
    judged: 7,
    signedOff: 3,
    mustFix: 3,
    unresolved: 3,
    unproven: 1,
    cleared: 1,
  });
  expect(editor.counts.claimed + editor.counts.cleared + editor.counts.untouched).toBe(
    editor.counts.sentences,
  );
  expect(editor.counts.byVerdict.reduce((sum, { count }) => sum + count, 0)).toBe(10);
});

test('a desk is told what to do, a reader what was found', () => {
  expect(editor.reasons[0]).toBe('Three passages must change before this goes to print.');
  expect(forReaders.reasons[0]).toBe('Three passages do not hold as written.');
  expect(forReaders.reasons).toHaveLength(editor.reasons.length);
});

test('risks point at the claims that are in trouble', () => {
  expect(editor.counts.byRisk).toEqual([
    { risk: 'high', count: 2, troubled: [2, 3] },
    { risk: 'medium', count: 8, troubled: [5, 6, 7, 10] },
    { risk: 'low', count: 0, troubled: [] },
  ]);
  expect(forReaders.counts.byRisk).toBeNull();
});

test('sources that repeat one another count as one origin, and are listed once each', () => {
  expect(editor.counts).toMatchObject({ sources: 6, origins: 5 });
  expect(editor.sources.find((source) => source.title === 'Yearbook of shipping 1979')?.claims).toEqual([
    { number: 2, stance: 'context' },
    { number: 3, stance: 'refutes' },
  ]);
  expect(editor.sources.find((source) => source.derivedFrom !== null)?.derivedFrom).toBe(3);
});

test('nothing disappears: stale, unsourced and untouched are said', () => {
  const stale = editor.claims.find((claim) => claim.number === 7);
  expect(stale).toMatchObject({ look: 'stale', verdict: 'Stale', staleVerdict: 'Confirmed' });
  expect(editor.claims.filter((claim) => claim.evidence.length === 0)).not.toHaveLength(0);
  expect(editor.counts.withoutSource).toBeGreaterThan(0);
  expect(editor.text.untouched).toHaveLength(editor.counts.untouched);
});

test('a claim says what is not known about it', () => {
  const unknown = (number: number) => editor.claims.find((claim) => claim.number === number)?.unknown;
  expect(unknown(10)).toContain('Nobody has judged this yet.');
  expect(unknown(3)).toContain('The risk is high, and it rests on one origin.');
  expect(unknown(1)).toEqual([]);
});

test('a claim whose passage is gone is kept, and says so', () => {
  const given = facts();
  const lost = { ...claimOn(given.revision, 11, 'Halden'), start: 0, end: 0, quote: '' };
  const report = buildReport({ ...given, claims: [...given.claims, lost] }, 'editor');
  expect(report.claims.find((claim) => claim.number === 11)?.unknown).toContain(
    'Its passage is not in this revision.',
  );
});

describe('ready', () => {
  test('only when nothing stands in the way', () => {
    const given = facts();
    const [claim] = given.claims;
    if (!claim) throw new Error('the fixture has claims');
    const done = { ...given, claims: [{ ...claim, start: 0, end: given.revision.text.length }] };
    expect(buildReport(done, 'editor')).toMatchObject({
      ready: true,
      reasons: [],
      summary: expect.stringMatching(/^Ready/),
    });
    expect(editor.ready).toBe(false);
    expect(editor.reasons).toHaveLength(6);
  });

  test('a document nobody worked on is not', () => {
    expect(buildReport(emptyFacts(), 'editor')).toMatchObject({
      ready: false,
      mustFix: [],
      claims: [],
      sources: [],
    });
  });
});

test('what nobody looked at is on the cover in every view', () => {
  for (const report of [editor, lawyer, forReaders, buildReport(emptyFacts(), 'public')])
    expect(report.summary).toMatch(/sentences were never looked at/);
});

describe('each view holds less', () => {
  test('people: named to editor and lawyer, counted to readers', () => {
    expect(editor.people).toMatchObject({ checkedBy: ['Mira Solheim'], signedOffBy: ['Jonas Petrov'] });
    expect(lawyer.people.checkedBy).toEqual(['Mira Solheim']);
    expect(forReaders.people).toEqual({ checkers: 1, reviewers: 1, checkedBy: [], signedOffBy: [] });
  });

  test('work: assignee and due date to the editor only', () => {
    const of = (report: typeof editor) => report.claims.find((claim) => claim.number === 6);
    expect(of(editor)).toMatchObject({ assignee: 'Jonas Petrov', dueOn: '2026-11-14' });
    expect(of(lawyer)).toMatchObject({ assignee: null, dueOn: null, risk: 'medium', stage: 'inProgress' });
    expect(of(forReaders)).toMatchObject({ risk: null, stage: null });
  });

  test('withheld identities are said in numbers', () => {
    expect(editor.withheld).toEqual({ confidential: 1, internal: 0 });
    expect(forReaders.withheld).toEqual({ confidential: 1, internal: 1 });
    expect(editor.claims.find((claim) => claim.number === 5)?.evidence[0]).toMatchObject({
      title: 'Confidential source 5, person',
      withheld: 'confidential',
      excerpt: 'We compared the wrong months.',
      locator: null,
      note: null,
      grade: 'C3',
    });
  });

  test('a confidential name is blotted out of what colleagues wrote', () => {
    const given = facts();
    const claims = given.claims.map((claim) => ({
      ...claim,
      rationale: 'runa quist told us.',
    }));
    for (const view of reportViews)
      expect(buildReport({ ...given, claims }, view).claims[0]?.why).toBe('[withheld] told us.');
  });

  test('a name that the text itself holds is counted for those who may know', () => {
    const given = facts({
      sources: [sourceOf(4, 'Source', { author: 'Tove Marram', confidentiality: 'confidential' })],
    });
    expect(namedInText(given, 'public')).toBe(1);
    expect(namedInText(facts(), 'public')).toBe(0);
  });
});

test('whoever has left the team keeps a place', () => {
  const report = buildReport(facts({ people: { [MIRA]: 'Mira Solheim' } }), 'editor');
  expect(report.people.signedOffBy).toEqual(['Former member']);
  expect(JSON.stringify(report)).not.toContain(JONAS);
});

test('counts add up whatever the claims are', () => {
  const base = facts();
  const [model] = base.claims;
  if (!model) throw new Error('the fixture has claims');
  const claim = fc.record({
    start: fc.nat(base.revision.text.length - 1),
    length: fc.integer({ min: 1, max: 80 }),
    rating: fc.constantFrom(null, 'confirmed', 'refuted', 'unproven', 'opinion', 'of another scale'),
    stale: fc.boolean(),
    stage: fc.constantFrom('open', 'inReview', 'signedOff'),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), fc.constantFrom(...reportViews), (given, view) => {
      const claims = given.map(({ start, length, rating, stale, stage }, index) => {
        const end = Math.min(base.revision.text.length, start + length);
        const quote = base.revision.text.slice(start, end);
        return {
          ...model,
          id: `01900000-0000-7000-8000-${String(index).padStart(12, '9')}`,
          number: index + 1,
          start,
          end,
          quote,
          rating,
          stage,
          staleAt: stale ? base.now : null,
        } as typeof model;
      });
      const { counts } = buildReport({ ...base, claims }, view);
      expect(counts.judged + counts.unresolved).toBe(claims.length);
      expect(counts.byVerdict.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
      expect(counts.claimed + counts.cleared + counts.untouched).toBe(counts.sentences);
    }),
    { numRuns: 60 },
  );
});
