import { type IStylesOptions, LineRuleType, ShadingType, UnderlineType } from 'docx';
import type { Look } from '../../claims/scale.ts';

/** The light colours of the design; Word knows no variables. */
export const INK_2 = '514C44';
export const RULE = 'DED8CC';
export const PENCIL = 'C22F18';

type DocxLook = {
  colour: string;
  wash: string | null;
  line: (typeof UnderlineType)[keyof typeof UnderlineType];
  sign: string;
};

/** A verdict has a line of its own style, a colour, and a sign beside its word, so that it survives black and white. */
export const looks: Record<Look, DocxLook> = {
  confirmed: { colour: '1C6840', wash: null, line: UnderlineType.SINGLE, sign: '✓' },
  correction: { colour: '1B5AA8', wash: 'E0EBF8', line: UnderlineType.THICK, sign: '^' },
  misleading: { colour: '865300', wash: 'FAEBCB', line: UnderlineType.DASHEDHEAVY, sign: '↱' },
  refuted: { colour: 'A01040', wash: 'FBE0E6', line: UnderlineType.DOUBLE, sign: '✕' },
  unproven: { colour: '6A42A0', wash: 'EDE6F6', line: UnderlineType.DOTTEDHEAVY, sign: '?' },
  opinion: { colour: '655D50', wash: null, line: UnderlineType.DOTTED, sign: '“' },
  open: { colour: '514C44', wash: null, line: UnderlineType.SINGLE, sign: '–' },
  stale: { colour: '0A6470', wash: 'DCEEEF', line: UnderlineType.WAVE, sign: '↻' },
};

export function shadingOf(look: Look) {
  const { wash } = looks[look];
  return wash ? { type: ShadingType.CLEAR, color: 'auto', fill: wash } : undefined;
}

const SERIF = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'Georgia' };
export const SANS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };
export const MONO = 'Courier New';

const heading = (size: number, before: number) => ({
  run: { font: SERIF, size, bold: true, color: '1C1A17' },
  paragraph: { spacing: { before, after: 120, line: 260, lineRule: LineRuleType.AUTO }, keepNext: true },
});

/** Sizes are half points, distances twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: SERIF, size: 21 },
      paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: SERIF, size: 60, bold: true },
      paragraph: { spacing: { before: 1200, after: 200, line: 260, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(30, 480),
    heading2: heading(25, 280),
    heading3: heading(22, 200),
    hyperlink: { run: { color: '1B5AA8', underline: { type: UnderlineType.SINGLE } } },
  },
  paragraphStyles: [
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: { font: SANS, size: 17, color: INK_2 },
      paragraph: { spacing: { after: 40, line: 260, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Deck',
      name: 'Deck',
      basedOn: 'Normal',
      run: { size: 28 },
      paragraph: { spacing: { after: 240 } },
    },
  ],
};
