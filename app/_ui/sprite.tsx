import { ICON_SHAPES, type Shape } from './icon-shapes.ts';
import { LOOK_SHAPES, STAGE_SHAPES } from './symbol-shapes.ts';

/**
 * Every symbol once, at the foot of the page so that the text comes first; icons refer to it by id, and so do reports
 * shown in a page. Belongs into the root layout.
 * As one string, so that React neither sends nor hydrates some three hundred elements that never change.
 */
export function Sprite() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made from constants of this project, nothing of it is anyone's input
  return <svg className="sprite" aria-hidden="true" dangerouslySetInnerHTML={{ __html: SYMBOLS }} />;
}

const SYMBOLS = [
  symbols('g', 16, LOOK_SHAPES),
  symbols('s', 16, STAGE_SHAPES),
  symbols('i', 24, ICON_SHAPES),
].join('');

function symbols(
  prefix: string,
  grid: number,
  shapesByName: Readonly<Record<string, readonly Shape[]>>,
): string {
  return Object.entries(shapesByName)
    .map(
      ([name, shapes]) =>
        `<symbol id="${prefix}-${name}" viewBox="0 0 ${grid} ${grid}">${shapes.map(markup).join('')}</symbol>`,
    )
    .join('');
}

function markup([tag, attributes]: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}/>`;
}
