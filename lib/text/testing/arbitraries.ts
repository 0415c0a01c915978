import fc from 'fast-check';

/** Signs that have broken text programs: lone surrogates, joiners, marks, ligatures, bidi, stops and quotation marks of many scripts. */
const HARD = [
  ...'.!?…,;:"\'“”„«»‘’()[]{}「」。！？—–-•\n\r\t 0123aZäéßñıЖїاלמ漢かカ한',
  ...[
    '\0',
    '\u00a0',
    '\u00ad',
    '\u0301',
    '\u0327',
    '\u05b4',
    '\u064b',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2028',
  ],
  ...[
    '\ufb01',
    '\ufef3',
    '\ufdfa',
    '\u1100',
    '\u1161',
    '\u11a8',
    '\u212b',
    '\ufeff',
    '\ud83d',
    '\udc00',
    '👩',
    '🏳️\u200d🌈',
    '🇩🇪',
  ],
  ...['Mr.', 'e.g.', 'U.S.', 'a.m.', '1.', '2)', 'z. B.', 'The', 'the', ' said ', 'т. д.', '3.5', '. . .'],
];

/** Any sign of Unicode, halves of pairs too. fast-check's own `binary` takes seconds to be made in each test file. */
export const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** Any string at all, and strings made of hard signs. */
export const anyString = fc.oneof(
  fc.string({ unit: codePoint }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...HARD), { maxLength: 40 }).map((signs) => signs.join('')),
);

const WORDS =
  'the a council mayor vote 12 percent Mr. Smith said “no” in 1998, costs rose. Why? Berlin Müller water budget not'.split(
    ' ',
  );

/** Something like prose: paragraphs of words, with repetitions. */
export const prose = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n'));
