import { bodySentences } from '../../documents/body.ts';
import type { RevisionView } from '../../documents/view.ts';
import type { ReportFacts } from '../facts.ts';
import { facts } from './ferry.ts';
import { citations } from './library.ts';
import { citationOf, claimOn, judged, type Piece, revisionOf, signedOff } from './makers.ts';

/** The same desk with an Arabic text. */
export function arabicFacts(): ReportFacts {
  const revision = revisionOf([
    ['heading', 'توقف خط العبارات إلى الجزيرة بعد ستين عاما', { level: 1 }],
    [
      'paragraph',
      'أبحرت آخر عبارة يوم الجمعة وعلى متنها 212 راكبا. افتتح الخط عام 1965. ولم يتحدث أحد في الميناء عن الربيع.',
    ],
  ]);
  const base = facts();
  return {
    ...base,
    document: { ...base.document, title: 'توقف خط العبارات إلى الجزيرة بعد ستين عاما', language: 'ar' },
    revision,
    sentences: bodySentences(revision, 'ar'),
    claims: [
      claimOn(
        revision,
        1,
        'على متنها 212 راكبا',
        judged({ rating: 'confirmed', rationale: 'القائمة تضم 212 اسما.', ...signedOff }),
      ),
      claimOn(
        revision,
        2,
        'افتتح الخط عام 1965',
        judged({
          rating: 'needsCorrection',
          rationale: 'أول جدول يعود إلى عام 1964.',
          correction: 'افتتح الخط عام 1964',
        }),
      ),
    ],
    clearings: [],
    citations: citations().slice(0, 2),
  };
}

/** A long document: `count` claims, one a sentence, each with a source. */
export function manyFacts(count: number): ReportFacts {
  const words = Array.from(
    { length: count },
    (_, index) => `Pier ${index + 1} took ${index * 37 + 11} crates in the week.`,
  );
  const paragraphs = Array.from(
    { length: Math.ceil(count / 5) },
    (_, index): Piece => [
      'paragraph',
      `${words.slice(index * 5, index * 5 + 5).join(' ')} The gulls did not count.`,
    ],
  );
  const revision = revisionOf([['heading', 'The long ledger', { level: 1 }], ...paragraphs]);
  const base = facts();
  const ratings = ['confirmed', 'needsCorrection', 'misleading', 'refuted', 'unproven', 'opinion'];
  return {
    ...base,
    revision,
    sentences: bodySentences(revision, 'en'),
    claims: words.map((quote, index) =>
      claimOn(
        revision,
        index + 1,
        quote,
        judged({ rating: ratings[index % 6] ?? null, rationale: `Ledger, line ${index + 1}.` }),
      ),
    ),
    clearings: [],
    citations: words.map((_, index) =>
      citationOf(1000 + index, index + 1, (index % 3) + 1, { locator: `line ${index + 1}` }),
    ),
  };
}

/** A document of these blocks, one claim on each passage named, refuted for want of a better verdict. */
export function tableFacts(revision: RevisionView, language: string, passages: string[]): ReportFacts {
  const base = facts();
  return {
    ...base,
    document: { ...base.document, language },
    revision,
    sentences: bodySentences(revision, language),
    claims: passages.map((quote, index) =>
      claimOn(revision, index + 1, quote, judged({ rating: 'refuted', rationale: 'The yearbook differs.' })),
    ),
    clearings: [],
    citations: [],
  };
}

/** A document nobody has worked on yet. */
export function emptyFacts(): ReportFacts {
  return { ...facts(), claims: [], clearings: [], citations: [], sources: [] };
}
