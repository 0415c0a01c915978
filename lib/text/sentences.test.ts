import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';
import { anyString } from './testing/arbitraries.ts';

/** Each case is written as it should be cut: " | " for a blank between sentences, "|" for none. */
const CASES: Record<string, string[]> = {
  en: [
    'The vote was close. | It passed.',
    'Dr. A. J. Smith met Gen. Roe at 5 p.m. Monday. | They talked.',
    'At 5 a.m. Mr. Smith left. | He was back at 6 p.m. | Mr. Jones was not.',
    'He works for the U.S. Government. | She left the U.S. | How long ago?',
    'Shares of Acme Inc. fell. | They bought Acme Inc. | The price was low.',
    'Turnout was 3.5 percent, see p. 55 and No. 7. | No. | He said no. | Then he left.',
    '“Is it over?” Smith asked. | “It is.” | She left.',
    'He (who had been warned. Twice.) went on. | Nobody knew.',
    '(He declined to comment. | So did she.)',
    'Wait... | Really?! | Yes.',
    'WASHINGTON, D.C. — The mayor resigned. | ST. LOUIS — A bridge fell.',
    'The rate rose [4]. | It fell.[5] | It rose.',
    'It ended.|Then it began. | See example.com/A.B or Node.js for more.',
    '1) The first item 2) The second item',
    'She (D-Calif.) voted no. | iPhone sales fell. | eBay closed.',
    'They left Acme Inc. | Smith stayed. | Acme Inc. Chairman Roe (ACM.N) did not.',
    'Voters in Bend, Ore. Economists say so.'.replace('. E', '. | E'),
    'It costs $5 a lb. | Bread is dear. | The S.A. Weather Service moved to 210 W. Main St.',
    'He laughed. | (laughs) Then plan B. | Smith left the firm at 60 m.p.h. | Jones did not.',
    'Engr. Wahab and Brgy. San Roque met Shri. P. Rao of Co. Cork.',
    'It fell in the 3rd century B.C. | Troy burned. | In B.C. Premier Eby won.',
    'It has 603,700 sq. km. | Population: 41 mn.',
    'The talks start at 8 p.m. Jakarta time. | The U.S. WHO envoy A. M. Rao left.',
    'He heard R. De Niro at Acme L.L.C. | “Everyone is here,” he said.',
    'He moved to Fargo, N.D. | Jobs were plentiful there, said Rep. Roe, D-Mass. | Voting starts soon in Ames, Iowa.',
    'She left the U.S. | Canada took her in, while the U.S. Senate voted and the L.A. Times reported it.',
    'He was named M.V.P. | Toronto won by six, with J.D. Vance said to watch from Apt. B. | Roe was not there.',
    'Marco R. fled from 5th Ave. | Witnesses called Anna K. | Judge Hill would not say why, nor would Anna B. Judge.',
    'It is 54° F. | Winds are light at $4.50/lb. | Supplies are short in Castlerea, Co. Roscommon.',
    'Open Mon. through Sat. | Closed Fri. 4 p.m. to 7 p.m. | No. | I was there.',
    '“Whose forest?” (No. 211) was long. | It was 151 km. | 1. Roe (Nor) 4:01; 2. J. Poe 4:02.',
  ].map((line) => line.replace('item 2)', 'item | 2)')),
  de: [
    'Am 3. Oktober kam z. B. Dr. Müller. | Er ist 45. | Das ist viel.',
    '„Warum?“, fragte er. | Nr. 5 lebt.',
    'Er bleibt 10 J. | Peking schweigt dazu. | Die Zeitschr. Merkur und der stellv. Direktor.',
    'Angeklagt ist Ajay B., 30. | Vor Gericht lachte Ajay B. | Richter sahen zu. | Gruppe B. | Berlin fehlt.',
    'Obwohl das am 3. Sept. Merz sagte, blieb es dabei.',
    'Das staatl. Amt und RA Heinz-J. Krämer trafen sich 300 n. Chr. | Das war im 2. Quartal.',
  ],
  fr: [
    'Il habite 12 av. Foch.',
    'Le suppl. Tour et le dép. Nord, la S.A.R.L. Durand ; la vitamine C. | Marie en prend.',
    '« On verra. » | Il est parti. | M. Dupont a dit non.',
    '« Pourquoi ? » demande-t-elle. | Rien.',
  ],
  es: [
    'Ganó el grupo B. | España, no. | La aprox. García y la (dir. Juan Mora) y Ferrum S.A. | Bilbao calla.',
    'El Sr. García llegó. | ¿Por qué? | ¡No!',
    'Vive en EE. UU. | Su hermano no.',
  ],
  ru: [
    'МОСКВА, 14 мая. /ТАСС/. Президент принял отставку. | Так писали в 1993-м. | Музыку помнят.',
    'В 1861 г. Александр II отменил его. | Это т. е. всё и т. д. | Он ушёл.',
    '— Да! — сказал он. | Всё.',
  ],
  uk: [
    'КИЇВ. 3 листопада. УНІАН. Суд відклав засідання. | Віктор Т. | Прокурор мовчав.',
    'Ціна – 12 грн/кг. | Зарплата – 30 тис. | Дружина не вірить до 22 год. | КП вибачається.',
  ],
  pl: [
    'Gdy w 1938 r. Hitler wjechał do Wiednia, milczeli. | W XIX w. tak nie było. | Było w XIX w. | Wiedeń milczał.',
    'Tak sądzi 61 proc. | Reszta nie. | Wyjechało 5 tys. Polaków.',
    'Kosztuje 1,5 tys. zł. | Zdaniem mec. J. Nowaka w 168 r. p.n.e. | Rzym wygrał.',
  ],
  he: ['ד"ר כהן הגיע. | "למה?" שאל השר. | איש לא ענה.'],
  ar: ['وصل د. أحمد. | لماذا؟ | لا أحد يعرف.'],
  zh: ['他来了。|“我们会赢。”他说。|然后他走了。', '价格是3.5元。|真的吗？|是的！'],
  ja: [
    '船はできる。|……いや、寂しい。',
    '「明日行く。」と彼は述べた。|雨だった。',
    '東京都（人口は約1400万人。）は広い。|以上。',
  ],
};

describe('sentences', () => {
  for (const [language, lines] of Object.entries(CASES)) {
    it.each(lines)(`${language}: %s`, (line) => {
      const text = line.replaceAll(' | ', ' ').replaceAll('|', '');
      const expected = line.split(/ ?\| ?/);
      expect(sentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  }

  it('end at every line feed', () => {
    const text = 'A headline\nBy Jane Roe\n\nIt began.';
    expect(sentences(text)).toEqual([
      { start: 0, end: 10 },
      { start: 11, end: 22 },
      { start: 24, end: 33 },
    ]);
  });

  it('tile any string with blank gaps, and never throw', () => {
    fc.assert(
      fc.property(anyString, fc.constantFrom(undefined, 'en', 'de', 'zh', 'he', 'xx'), (text, language) => {
        let at = 0;
        for (const { start, end } of sentences(text, language)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(text.slice(start, end)).not.toContain('\n');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['stops', '. '.repeat(50_000)],
    ['brackets', '('.repeat(20_000) + 'a. B'.repeat(5000)],
    ['one line without an end', 'The mayor (and others said so. '.repeat(8000)],
    ['list numbers', '1) a 2) b '.repeat(10_000)],
    ['closers', `a.${'"'.repeat(50_000)}`],
    ['a token without a blank', 'a.B'.repeat(30_000)],
  ])('come to an end on %s', (_, text) => {
    expect(sentences(text, 'en').at(-1)?.end).toBe(text.trimEnd().length);
  });
});
