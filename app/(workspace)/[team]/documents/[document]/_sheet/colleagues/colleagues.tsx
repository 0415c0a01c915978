import { useEffect, useLayoutEffect, useState } from 'react';
import { Avatar } from '#app/_ui/avatar.tsx';
import { useColleagues } from '../../_desk/presence/use-colleagues.ts';
import type { Colleague } from '../../_desk/presence/who-is-here.ts';
import { edgeBox } from '../dom/measure.ts';
import { stacked } from '../margin/stack.ts';
import { useNear, useSheet } from '../use-sheet.ts';
import { paintPassages } from './paint-passages.ts';

/** px: an avatar's height, the space under it, and how far below the top of its line it stands. */
const HEIGHT = 18;
const GAP = 2;
const DROP = 3;

/** At the outer edge of the gutter: each colleague beside the line where they are; what they have selected is tinted. */
export function Colleagues() {
  const sheet = useSheet();
  const colleagues = useColleagues();
  const tops = useTops(colleagues);
  useEffect(() => paintPassages(sheet, colleagues), [sheet, colleagues]);
  return colleagues.map(({ id, name, whereabouts }) => {
    const top = tops.get(id);
    return (
      top !== undefined && (
        <span
          key={id}
          className={whereabouts.idle ? 'who-at idle' : 'who-at'}
          style={{ translate: `0 ${top}px` }}
        >
          <Avatar person={{ id, name }} small />
          {whereabouts.passage && <span className="sr">{name} has words selected</span>}
        </span>
      )
    );
  });
}

/** Measured anew when somebody moves and when lines may have moved; only those near the viewport. */
function useTops(colleagues: readonly Colleague[]): ReadonlyMap<string, number> {
  const sheet = useSheet();
  const near = useNear();
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const frame = sheet.over.getBoundingClientRect();
    const lines = colleagues
      .flatMap(({ id, whereabouts }) => {
        const at = whereabouts.passage?.start ?? whereabouts.at;
        if (at === null || at < near.start || at >= near.end) return [];
        const box = edgeBox(sheet.map, { start: at, end: at + 1 }, frame, 'first');
        return box ? [{ id, top: box.top + DROP }] : [];
      })
      .sort((a, b) => a.top - b.top);
    const places = stacked(
      lines.map(({ top }) => top),
      HEIGHT,
      GAP,
    );
    setTops(new Map(lines.map(({ id }, at) => [id, places[at] ?? 0])));
  }, [sheet, colleagues, near]);
  return tops;
}
