import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { materialChange } from './material.ts';
import { anyString } from './testing/arbitraries.ts';

describe('material change', () => {
  it.each<[string, string, string[]]>([
    [
      'Profits rose 12 percent in 2021.',
      'Profits rose 13 percent in 2021.',
      ['number: 12 percent > 13 percent'],
    ],
    ['It cost £1,250,000.', 'It cost £1,260,000.', ['number: £1,250,000 > £1,260,000']],
    [
      'It happened on March 3, 2021.',
      'It happened on March 4, 2021.',
      ['date: March 3, 2021 > March 4, 2021'],
    ],
    ['He was told by Angela Merkel.', 'He was told by Olaf Scholz.', ['name: Angela Merkel > Olaf Scholz']],
    ['She did pay the fine.', 'She did not pay the fine.', ['negation:  > not']],
    ['She never paid.', 'She paid.', ['negation: never > ']],
    ['He allegedly took it.', 'He took it.', ['hedge: allegedly > ']],
    ['He said “it is safe”.', 'He said “it was safe”.', ['quote: “it is safe” > “it was safe”']],
    ['In 1998 about 40 people died.', 'In 1989 about 40 people died.', ['date: 1998 > 1989']],
    ['共有12人死亡。', '共有13人死亡。', ['number: 12 > 13']],
    ['他没有付款。', '他付款。', ['negation: 没 > ']],
    // none of these changes what is claimed
    ['The mayor resigned.', 'The  mayor\nresigned.', []],
    ['“We won,” she said – twice.', '"We won", she said - twice.', []],
    ['However, Dr Ellen Marsh left.', 'Dr. Ellen Marsh left, however.', []],
    ['She didn’t pay.', 'She did not pay.', []],
    ['It fell 12 per cent.', 'It fell 12%.', []],
    ['Twelve people died on 3rd March 2021.', '12 people died on 3 March 2021.', []],
    ['The company, Acme, closed.', 'Acme closed.', []],
  ])('%s → %s', (before, after, expected) => {
    const changes = materialChange(before, after, 'en');
    expect(changes.map((change) => `${change.kind}: ${change.before} > ${change.after}`)).toEqual(expected);
  });

  it.each([
    ['de', 'Es kostete 1.234,5 Euro.', 'Es kostete 1.234,6 Euro.', 1],
    ['de', 'Es waren 10.000 Menschen.', 'Es waren 10 000 Menschen.', 0],
    ['de', 'Zwölf Menschen starben.', '12 Menschen starben.', 0],
    ['es', 'Costó 2.000 euros.', 'Costó 2000 euros.', 0],
    ['fr', 'Le chômage a baissé de 2,10 %.', 'Le chômage a baissé de 2,1 pour cent.', 0],
    ['fr', 'Il n’a pas payé.', 'Il a payé.', 1],
    ['ru', 'В 2020 году не пришёл никто.', 'В 2021 году не пришёл никто.', 1],
  ])('%s: %s → %s', (language, before, after, count) => {
    expect(materialChange(before, after, language)).toHaveLength(count);
  });

  it('finds nothing in unchanged words, whatever they are', () => {
    fc.assert(fc.property(anyString, (words) => void expect(materialChange(words, words)).toEqual([])));
  });

  it('never throws', () => {
    fc.assert(fc.property(anyString, anyString, (before, after) => void materialChange(before, after)));
  });
});
