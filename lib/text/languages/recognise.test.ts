import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../testing/arbitraries.ts';
import { proseByLanguage } from '../testing/marked-prose.ts';
import { recogniseLanguage } from './recognise.ts';

const FOLDER = new URL('../testing/prose/', import.meta.url);
const FILES = readdirSync(FOLDER).map((file): [string, string] => [
  file,
  readFileSync(new URL(file, FOLDER), 'utf8'),
]);

describe('the language of a text', () => {
  it.each([...proseByLanguage(FILES)])(
    '%s is known from a few paragraphs, and never mistaken',
    (language, paragraphs) => {
      const answers = paragraphs.flatMap((_, at) =>
        at % 8 === 0
          ? recogniseLanguage(
              paragraphs
                .slice(at, at + 8)
                .map(({ text }) => text)
                .join('\n'),
            )
          : [],
      );
      expect(new Set([language, null])).toEqual(new Set([...answers, null]));
      expect(answers.filter((answer) => answer === language).length).toBeGreaterThanOrEqual(
        0.9 * answers.length,
      );
    },
  );

  it.each([...proseByLanguage(FILES)])('%s is not mistaken from one paragraph', (language, paragraphs) => {
    const mistaken = paragraphs.filter(({ text }) => ![language, null].includes(recogniseLanguage(text)));
    expect(mistaken).toEqual([]);
  });

  it.each([
    [
      'Danish',
      'Kommunen vil ikke betale for broen, og det sagde borgmesteren efter mødet i går. Ingen ved, hvornår den åbner igen, men i hvert fald ikke for jul. For os er det en skandale.',
    ],
    [
      'Afrikaans',
      'Die stad wil nie vir die brug betaal nie, het die burgemeester ná die vergadering gesê. Niemand weet wanneer dit weer oopmaak nie, maar in elk geval nie voor Kersfees nie. Vir ons is dit ’n skande.',
    ],
    [
      'Afrikaans of a court',
      'Die hof het Woensdag in Kaapstad beslis dat die maatskappy die water van die rivier mag gebruik. Die regter het bevind daar is geen bewys dat die boere skade gely het. Volgens die uitspraak moet hulle die koste van die saak betaal. Hulle oorweeg dit om te appelleer.',
    ],
    [
      'Croatian',
      'Grad ne želi platiti most, rekao je gradonačelnik nakon sastanka. Nitko ne zna kada će se ponovno otvoriti, ali u svakom slučaju ne prije Božića. Za nas je to sramota.',
    ],
    [
      'Catalan',
      'L’ajuntament no vol pagar el pont, va dir l’alcalde després de la reunió. Ningú no sap quan es tornarà a obrir, però en tot cas no abans de Nadal. Per a nosaltres és una vergonya.',
    ],
    [
      'Hungarian',
      'A város nem akar fizetni a hídért, mondta a polgármester a megbeszélés után. Senki sem tudja, mikor nyitják meg újra, de karácsony előtt biztosan nem. Nekünk ez szégyen.',
    ],
    [
      'Bulgarian',
      'Общината не иска да плати за моста, каза кметът след срещата. Никой не знае кога ще бъде отворен отново, но във всеки случай не преди Коледа. За нас това е срам.',
    ],
    [
      'Persian',
      'شهرداری نمی‌خواهد هزینه پل را بپردازد، شهردار پس از جلسه گفت. هیچ کس نمی‌داند کی دوباره باز می‌شود اما در هر حال قبل از عید نخواهد بود.',
    ],
    ['a table', 'Name 12 34,5 % Total 2025 2024 2023 Q1 Q2 Q3 EUR USD GBP Rank Team P W D L Pts'],
    ['a few words', 'Berlin, 3. Mai'],
    ['nothing', ''],
  ])('%s stays open', (_, text) => {
    expect(recogniseLanguage(text)).toBeNull();
  });

  it('is null or a tag, of any string', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(recogniseLanguage(text) ?? 'en').toMatch(/^[a-z]{2}$/);
      }),
    );
  });
});
