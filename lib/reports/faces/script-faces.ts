import { type Cut, cutFaces } from './cut.ts';
import { faceRule, fontFile, subsetsOf } from './packaged.ts';
import { lettersIn, unicodeRange } from './ranges.ts';
import { type ScriptFamily, scriptFamilies } from './scripts.ts';

/** Rules for the letters that the desk's own faces cannot write, and the families in the order of falling back. */
export type ScriptFaces = { rules: string[]; families: string[] };

/** Parts that these packages share with every other; the desk's own faces write them. */
const COMMON = new Set([
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
]);
const SIGNS = new Set(['symbols', 'math']);
/** Joiners and variation selectors belong to the letters around them, and are asked for in the same face. */
const JOINING = '\u200c\u200d\ufe0e\ufe0f';

type Planned = { family: ScriptFamily; range: string; weight: string; cut: Cut };

/** Faces cut down to the letters of this text, so that a Chinese report carries hundreds of characters, not thousands. */
export async function scriptFaces(
  letters: ReadonlySet<string>,
  language: string | null,
): Promise<ScriptFaces> {
  const planned = await plan(scriptFamilies(language, letters), letters);
  const faces = await cutFaces(planned.map(({ cut }) => cut));
  const rules = planned.map(({ family, range, weight }, index) =>
    faceRule({ family: family.name, weight }, faces[index] ?? new Uint8Array(), range),
  );
  return { rules, families: [...new Set(planned.map(({ family }) => family.name))] };
}

async function plan(families: ScriptFamily[], letters: ReadonlySet<string>): Promise<Planned[]> {
  const wanting = new Set(letters);
  const planned: Planned[] = [];
  for (const family of families)
    for (const { name, ranges } of await subsetsOf(family.from)) {
      const asked = [...wanting].filter((letter) => family.writes?.test(letter) ?? true);
      const found = isShared(family, name) ? [] : lettersIn(ranges, asked);
      if (found.length === 0) continue;
      if (!family.patchy) for (const letter of found) wanting.delete(letter);
      planned.push(...facesOf(family, name, found));
    }
  return planned;
}

/** Signs too are promised by packages of scripts that do not hold them all; those of signs come last. */
function isShared(family: ScriptFamily, subset: string): boolean {
  return COMMON.has(subset) || (SIGNS.has(subset) && !family.patchy);
}

function facesOf(family: ScriptFamily, subset: string, letters: string[]): Planned[] {
  const text = letters.join('') + JOINING;
  const range = unicodeRange(text);
  const weights = family.variable
    ? ([
        [400, '100 549'],
        [700, '550 900'],
      ] as const)
    : ([[null, '100 900']] as const);
  const file = fontFile(family.from, subset, family.variable ? 'wght-normal' : '400-normal');
  return weights.map(([at, weight]) => ({ family, range, weight, cut: { file, letters: text, weight: at } }));
}
