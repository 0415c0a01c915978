import { projectFile } from '../project-file.ts';
import { type Range, rangesOf } from './ranges.ts';

/** One file of a Fontsource package: which letters it is for, by its name in the package. */
export type Subset = { name: string; range: string; ranges: Range[] };

/** The files into which a Fontsource package cuts a family, with the letters of each. */
export async function subsetsOf(from: string): Promise<Subset[]> {
  const text = (await projectFile(`node_modules/${from}/unicode.json`)).toString();
  const named: Record<string, string> = JSON.parse(text);
  return Object.entries(named).map(([name, range]) => ({ name, range, ranges: rangesOf(range) }));
}

/** The path of a file: `style` is a weight, or "wght" for a variable one. The numbered parts of large families stand in brackets. */
export function fontFile(from: string, subset: string, style: string): string {
  const family = from.slice(from.indexOf('/') + 1);
  return `node_modules/${from}/files/${family}-${subset.replace(/[[\]]/g, '')}-${style}.woff2`;
}

/** An `@font-face` rule with the face inside. */
export function faceRule(
  face: { family: string; weight: string; style?: 'normal' | 'italic' },
  bytes: Uint8Array,
  range: string,
): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")`;
  return `@font-face{font-family:"${face.family}";font-style:${face.style ?? 'normal'};font-weight:${face.weight};font-display:block;src:${source};unicode-range:${range}}`;
}
