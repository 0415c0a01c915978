import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Picture, pictureOf, STROKE_HEIGHT, type Stroke, type StrokeState } from '../picture.ts';
import type { ReportData } from '../schema.ts';
import { counted } from '../words.ts';

/** A cleared sentence is only a line at the foot of its words. */
const LINE = 2;

/** The text in miniature as one drawing: a path for each state, so that a thousand words weigh little. */
export function pictureSvg(report: ReportData): Element {
  const picture = pictureOf(report);
  const mirrored = report.document.direction === 'rtl';
  const byState = Map.groupBy(picture.strokes, (stroke) => stroke.state);
  const { claims, untouched } = report.counts;
  const label = `The text in miniature: ${counted(claims, 'claim')} in the colour of their verdict, ${counted(untouched, 'sentence')} untouched`;
  return s('svg.mini', { viewBox: `0 0 ${picture.width} ${picture.height}`, role: 'img', ariaLabel: label }, [
    ...[...byState].map(([state, strokes]) =>
      s(`path.m-${state}`, { d: strokes.map((stroke) => box(stroke, state, picture, mirrored)).join('') }),
    ),
  ]);
}

function box({ x, y, width }: Stroke, state: StrokeState, picture: Picture, mirrored: boolean): string {
  const left = mirrored ? picture.width - x - width : x;
  const top = state === 'cleared' ? y + STROKE_HEIGHT - LINE : y;
  const height = state === 'cleared' ? LINE : STROKE_HEIGHT;
  return `M${left.toFixed(1)} ${top}h${width}v${height}h-${width}z`;
}
