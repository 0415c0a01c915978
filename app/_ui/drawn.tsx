import type { Shape } from './icon-shapes.ts';

/**
 * A symbol's shapes in their place. Verdicts and stages stand in every row of a list, and are a line or two each:
 * drawn so they cost the browser half of what a reference to the sprite does, which copies its symbol into a tree of its own.
 */
export function Drawn({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map(([Tag, { class: className, ...attributes }]) => (
    <Tag key={Object.values(attributes).join()} className={className} {...attributes} />
  ));
}
