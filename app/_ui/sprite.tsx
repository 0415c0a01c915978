import { createElement } from 'react';
import { ICON_SHAPES } from './icon-shapes.ts';
import { LOOK_SHAPES, STAGE_SHAPES } from './symbol-shapes.tsx';

/** Every symbol once, at the head of the page; icons and labels refer to it by id. Belongs into the root layout. */
export function Sprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      {Object.entries(LOOK_SHAPES).map(([look, shape]) => (
        <symbol key={look} id={`g-${look}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
      {Object.entries(STAGE_SHAPES).map(([stage, shape]) => (
        <symbol key={stage} id={`s-${stage}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
      {Object.entries(ICON_SHAPES).map(([name, shapes]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 24 24">
          {shapes.map(([tag, attributes]) =>
            createElement(tag, { key: JSON.stringify(attributes), ...attributes }),
          )}
        </symbol>
      ))}
    </svg>
  );
}
