import { expect, test } from 'vitest';
import { cutFaces } from './cut.ts';
import { embeddedFaces } from './embedded.ts';
import { lettersIn, rangesOf, unicodeRange } from './ranges.ts';
import { scriptFamilies } from './scripts.ts';

const familiesIn = (rules: string) =>
  new Set([...rules.matchAll(/@font-face{font-family:"([^"]+)"/g)].map(([, family]) => family));

test('an English text carries the desk’s own faces, and nothing else', async () => {
  const { rules, stacks } = await embeddedFaces('Ferry line', 'en', false);
  expect(familiesIn(rules)).toEqual(new Set(['Source Serif 4', 'Inter', 'IBM Plex Mono']));
  expect(stacks).toBe('');
});

const tongues: [string, string][] = [
  ['Noto Sans SC', '渡轮停运'],
  ['Noto Sans KR', '여객선 노선'],
  ['Noto Sans Thai', 'ท่าเรือ'],
  ['Noto Sans Devanagari', 'बंदरगाह'],
  ['Noto Sans Bengali', 'বন্দর'],
  ['Noto Sans Tamil', 'துறைமுகம்'],
  ['Noto Sans Georgian', 'ნავსადგური'],
  ['Noto Sans Armenian', 'Նավահանգիստ'],
  ['Noto Sans Ethiopic', 'ወደቡ'],
  ['Noto Sans Symbols 2', '♻'],
  ['Noto Emoji', '🚢'],
];

test('every script has its face, cut to the letters of the text, before those of the reader’s system', async () => {
  const { rules, stacks } = await embeddedFaces(tongues.map(([, words]) => words).join(' '), 'en', false);
  for (const [family] of tongues) {
    expect(familiesIn(rules)).toContain(family);
    expect(stacks.indexOf(`"${family}"`)).toBeLessThan(stacks.indexOf(',Georgia,'));
  }
  expect(rules.length).toBeLessThan(700_000);
});

test.each([
  ['zh', '渡轮', 'Noto Sans SC'],
  ['zh-Hant', '渡輪', 'Noto Sans TC'],
  ['zh-TW', '渡輪', 'Noto Sans TC'],
  ['ja', '航路', 'Noto Sans JP'],
  [null, '航路が', 'Noto Sans JP'],
  ['zh', 'の', 'Noto Sans SC'],
  ['ko', '路', 'Noto Sans KR'],
  [null, '路', 'Noto Sans SC'],
])('of the four that write %s %s, %s is asked first', (language, words, family) => {
  expect(scriptFamilies(language, new Set(words))[0]?.name).toBe(family);
});

test('one Han face a letter: a Japanese text does not bring the Chinese ones', async () => {
  const { rules } = await embeddedFaces('港湾局は金曜日、島への航路を廃止すると発表した。', 'ja', false);
  expect([...familiesIn(rules)].filter((family) => family?.startsWith('Noto Sans'))).toEqual([
    'Noto Sans JP',
  ]);
});

test('every family is asked for, whatever comes first', () => {
  const counts = ['zh', 'zh-TW', 'ja', 'ko', 'en', null].map(
    (language) => new Set(scriptFamilies(language, new Set()).map(({ name }) => name)).size,
  );
  expect(new Set(counts)).toEqual(new Set([23]));
});

test('ranges are read and written as CSS has them', () => {
  expect(rangesOf('U+0301,U+0400-045F')).toEqual([
    { from: 0x301, to: 0x301 },
    { from: 0x400, to: 0x45f },
  ]);
  expect(lettersIn(rangesOf('U+0400-045F'), 'aЖbѠ')).toEqual(['Ж']);
  expect(unicodeRange('cab🚢b')).toBe('U+61-63,U+1f6a2');
});

test('cutting that takes too long is ended', async () => {
  const cuts = [{ file: '/nowhere', letters: '渡轮停运', weight: 400 }];
  await expect(cutFaces(cuts, { milliseconds: 1, heapMb: 512 })).rejects.toThrow('took too long');
});
