import { describe, expect, it } from 'vitest';
import { ICON_SHAPES } from './icon-shapes.ts';

type Lucide = { __iconData: { node: [string, Record<string, string | number>][] } };

describe('the icons', () => {
  it.each(Object.entries(ICON_SHAPES))('%s is as Lucide draws it', async (name, shapes) => {
    const lucide: Lucide = await import(/* @vite-ignore */ `lucide-react/icons/${name}`);
    const drawn = lucide.__iconData.node.map(([tag, { key: _key, ...attributes }]) => [
      tag,
      texts(attributes),
    ]);
    expect(shapes).toEqual(drawn);
  });
});

function texts(attributes: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}
