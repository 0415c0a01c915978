import fc from 'fast-check';
import { codePoint } from '../../text/testing/arbitraries.ts';

/** Passages that break importers: scripts, joins, marks, direction, line ends, broken characters. */
export const TRICKY = [
  'cafe\u0301 and e\u0301\u0323',
  '👩\u200d👩\u200d👧 🇺🇦 👍🏽 👁\ufe0f\u200d🗨\ufe0f',
  'قال المتحدّث\u200f: «لا شيء» ثم صمت.',
  'می\u200cخواهم بروم ۱۲۳',
  'שָׁלוֹם עולם \u2067abc\u2069',
  '他说:“没有别的。” 　这是一个基地。',
  '日本語のテキスト。ガギグ か\u3099',
  'क्\u200dष त्र',
  'ﬁnal ofﬁce ﷺ ﻻ',
  'non\u00adbreaking soft\u200bhyphen \ufeffmark',
  'a\u00a0\u00a0b\u202f\u2009c \t d',
  'NUL\0 and \u0007bell',
  'lone \ud800 high, lone \udc00 low',
  'over\u202eridden\u202c text',
  'line\u2028separator\u2029paragraph\u0085next\u000bvertical',
  '- 1. # * not a list <p> & &amp; "quoted"',
  'ordinary words, with a comma.',
];

/** A passage of one line: tricky ones and any characters at all. */
export const passage = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...TRICKY), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: codePoint, maxLength: 40 }) },
);
