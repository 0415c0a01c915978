import { projectFile } from '../project-file.ts';
import { faceRule, fontFile, type Subset, subsetsOf } from './packaged.ts';
import { lettersIn } from './ranges.ts';
import { scriptFaces } from './script-faces.ts';

type Face = {
  family: string;
  /** The range of weights that the file stands for. */
  weight: string;
  style: 'normal' | 'italic';
  /** The Fontsource package, and the weight of its file: variable faces become drawings (Type 3) in a PDF. */
  from: string;
  at: number;
  subsets?: string[];
};

const face = (family: string, from: string, at: number, weight: string, more: Partial<Face> = {}): Face => ({
  family,
  weight,
  style: 'normal',
  from: `@fontsource/${from}`,
  at,
  ...more,
});

/** The desk's own faces. Arabic and Hebrew have one family for text and tool; the families of the styles fall through to them. */
const faces: Face[] = [
  face('Source Serif 4', 'source-serif-4', 400, '200 499'),
  face('Source Serif 4', 'source-serif-4', 600, '500 900'),
  face('Source Serif 4', 'source-serif-4', 400, '200 900', { style: 'italic' }),
  face('Inter', 'inter', 400, '100 499'),
  face('Inter', 'inter', 500, '500 580'),
  face('Inter', 'inter', 600, '581 900'),
  face('IBM Plex Mono', 'ibm-plex-mono', 400, '400', { subsets: ['latin'] }),
  face('Vazirmatn', 'vazirmatn', 400, '100 549', { subsets: ['arabic'] }),
  face('Vazirmatn', 'vazirmatn', 700, '550 900', { subsets: ['arabic'] }),
  face('Noto Sans Hebrew', 'noto-sans-hebrew', 400, '100 549', { subsets: ['hebrew'] }),
  face('Noto Sans Hebrew', 'noto-sans-hebrew', 700, '550 900', { subsets: ['hebrew'] }),
];

/** Rules of CSS: the faces themselves, and the stacks of families, which bend those of the product's styles. */
export type EmbeddedFaces = { rules: string; stacks: string };

/** The faces inside `@font-face` rules, only as much of them as this text in this language needs. */
export async function embeddedFaces(
  text: string,
  language: string | null,
  italics: boolean,
): Promise<EmbeddedFaces> {
  const letters = new Set(text);
  const wanted = faces.filter((one) => italics || one.style === 'normal');
  const own = await Promise.all(wanted.map((one) => rulesOf(one, letters)));
  const scripts = await scriptFaces(await lettersBeyond(letters), language);
  return { rules: [...own.flat(), ...scripts.rules].join('\n'), stacks: stacks(scripts.families) };
}

async function rulesOf(one: Face, letters: Set<string>): Promise<string[]> {
  const subsets = await subsetsFor(one);
  const used = subsets.filter(({ ranges }) => lettersIn(ranges, letters).length > 0);
  return Promise.all(used.map((subset) => ruleOf(one, subset)));
}

async function subsetsFor({ from, subsets }: Face): Promise<Subset[]> {
  return (await subsetsOf(from)).filter(({ name }) => !subsets || subsets.includes(name));
}

async function ruleOf(one: Face, { name, range }: Subset): Promise<string> {
  return faceRule(one, await projectFile(fontFile(one.from, name, `${one.at}-${one.style}`)), range);
}

/** The letters that none of these faces holds. */
async function lettersBeyond(letters: Set<string>): Promise<Set<string>> {
  const subsets = (await Promise.all(faces.map(subsetsFor))).flat();
  const written = new Set(subsets.flatMap(({ ranges }) => lettersIn(ranges, letters)));
  return new Set([...letters].filter((letter) => !written.has(letter)));
}

/** The same stacks as in the styles, with the families of this text before those of the reader's system. */
function stacks(families: string[]): string {
  if (families.length === 0) return '';
  const more = ['Vazirmatn', 'Noto Sans Hebrew', ...families].map((name) => `"${name}"`).join(',');
  return `:root{--serif:"Source Serif 4",${more},Georgia,serif;--sans:"Inter",${more},system-ui,sans-serif;--mono:"IBM Plex Mono",${more},monospace}`;
}
