import { projectFile } from '../project-file.ts';

type Face = {
  family: string;
  weight: string;
  style: 'normal' | 'italic';
  /** The Fontsource package, which says which letters each of its files holds. */
  from: string;
  file: (subset: string) => string;
  subsets?: string[];
};

const SERIF = '@fontsource/source-serif-4';
const INTER = '@fontsource/inter';
const MONO = '@fontsource/ibm-plex-mono';
const ARABIC = '@fontsource/vazirmatn';
const HEBREW = '@fontsource/noto-sans-hebrew';

/** One file a weight: variable faces become drawings (Type 3) in a PDF. `weight` is the range that the file stands for. */
const face = (
  family: string,
  from: string,
  weight: number,
  range: string,
  more: Partial<Face> = {},
): Face => ({
  family,
  weight: range,
  style: 'normal',
  from,
  file: (subset) => `${from.replace('@fontsource/', '')}-${subset}-${weight}-${more.style ?? 'normal'}`,
  ...more,
});

/** Arabic and Hebrew have one family for text and tool; the families of the styles fall through to them. */
const faces: Face[] = [
  face('Source Serif 4', SERIF, 400, '200 499'),
  face('Source Serif 4', SERIF, 600, '500 900'),
  face('Source Serif 4', SERIF, 400, '200 900', { style: 'italic' }),
  face('Inter', INTER, 400, '100 499'),
  face('Inter', INTER, 500, '500 580'),
  face('Inter', INTER, 600, '581 900'),
  face('IBM Plex Mono', MONO, 400, '400', { subsets: ['latin'] }),
  face('Vazirmatn', ARABIC, 400, '100 549', { subsets: ['arabic'] }),
  face('Vazirmatn', ARABIC, 700, '550 900', { subsets: ['arabic'] }),
  face('Noto Sans Hebrew', HEBREW, 400, '100 549', { subsets: ['hebrew'] }),
  face('Noto Sans Hebrew', HEBREW, 700, '550 900', { subsets: ['hebrew'] }),
];

/** `@font-face` rules with the faces inside, only those files that hold a letter of this text. */
export async function embeddedFaces(text: string, italics: boolean): Promise<string> {
  const letters = new Set(text);
  const wanted = faces.filter((face) => italics || face.style === 'normal');
  return (await Promise.all(wanted.map((face) => rulesOf(face, letters)))).flat().join('\n');
}

async function rulesOf(face: Face, letters: Set<string>): Promise<string[]> {
  const ranges: Record<string, string> = JSON.parse(
    (await projectFile(`node_modules/${face.from}/unicode.json`)).toString(),
  );
  const subsets = Object.entries(ranges).filter(([subset]) => !face.subsets || face.subsets.includes(subset));
  const used = subsets.filter(([, range]) => holdsAny(range, letters));
  return Promise.all(used.map(([subset, range]) => ruleOf(face, subset, range)));
}

async function ruleOf(face: Face, subset: string, range: string): Promise<string> {
  const bytes = await projectFile(`node_modules/${face.from}/files/${face.file(subset)}.woff2`);
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")`;
  return `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:block;src:${source};unicode-range:${range}}`;
}

/** Whether a `unicode-range` ("U+0301,U+0400-045F") holds one of the letters. */
function holdsAny(range: string, letters: Set<string>): boolean {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return [...letters].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(({ from, to }) => code >= from && code <= to);
  });
}
