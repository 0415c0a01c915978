import type { BlockView, MarkView } from '../documents/view.ts';
import { direction } from '../text/direction.ts';
import { type Segment, segments } from '../text/segments.ts';
import { type Edit, editsOf } from './edits.ts';
import { laned } from './lanes.ts';
import type { ReportClaim, ReportData } from './schema.ts';

/** A stretch of one block that is annotated alike throughout. */
export type Run = {
  text: string;
  /** The claims that show on it, the widest first; `lane` 1 to 3 keeps the underlines of overlapping claims apart. */
  claims: { claim: ReportClaim; lane: number }[];
  /** Claims of which this is the first, or the last, run in the whole text. */
  opens: ReportClaim[];
  closes: ReportClaim[];
  /** Nobody looked at this; `opensUntouched` on the first run of the passage. */
  untouched: boolean;
  opensUntouched: boolean;
  marks: MarkView[];
  edit: Edit | null;
};
export type AnnotatedBlock = { block: BlockView; direction: 'ltr' | 'rtl'; runs: Run[] };

type Annotated = Pick<ReportData, 'text' | 'claims'>;
type Layer =
  | { kind: 'block'; block: BlockView }
  | { kind: 'claim'; claim: ReportClaim; lane: number }
  | { kind: 'untouched' }
  | { kind: 'mark'; mark: MarkView }
  | { kind: 'edit'; edit: Edit };
type Tile = Segment<Layer>;
type ClaimLayer = Extract<Layer, { kind: 'claim' }>;

/** The text of a report, block by block, cut wherever an annotation begins or ends. O(n log n) in blocks and annotations. */
export function annotate(report: Annotated): AnnotatedBlock[] {
  const { canonical, blocks } = report.text;
  const tiles = segments(canonical.length, layersOf(report));
  const first = firstTiles(tiles);
  const last = firstTiles(tiles.toReversed());
  const runs = new Map<BlockView, Run[]>(blocks.map((block) => [block, []]));
  for (const tile of tiles) {
    const block = tile.ids.find((layer) => layer.kind === 'block')?.block;
    if (block) runs.get(block)?.push(runOf(tile, canonical, first, last));
  }
  return blocks.map((block) => ({
    block,
    direction: direction(canonical.slice(block.start, block.end)),
    runs: runs.get(block) ?? [],
  }));
}

function layersOf({ text, claims }: Annotated) {
  const place = ({ start, end }: { start: number; end: number }, id: Layer) => ({ start, end, id });
  return [
    ...text.blocks.map((block) => place(block, { kind: 'block', block })),
    ...laned(claims).map(({ claim, lane }) => place(claim, { kind: 'claim', claim, lane })),
    ...text.untouched.map((span) => place(span, { kind: 'untouched' })),
    ...text.marks.map((mark) => place(mark, { kind: 'mark', mark })),
    ...editsOf(claims).map((edit) => place(edit, { kind: 'edit', edit })),
  ];
}

/** The tile in which each layer first appears; line breaks between blocks do not count. */
function firstTiles(tiles: Tile[]): Map<Layer, Tile> {
  const found = new Map<Layer, Tile>();
  for (const tile of tiles) {
    if (!tile.ids.some((layer) => layer.kind === 'block')) continue;
    for (const layer of tile.ids) if (!found.has(layer)) found.set(layer, tile);
  }
  return found;
}

function runOf(tile: Tile, text: string, first: Map<Layer, Tile>, last: Map<Layer, Tile>): Run {
  const claims = tile.ids.filter((layer) => layer.kind === 'claim');
  const untouched = tile.ids.find((layer) => layer.kind === 'untouched');
  const opening = claims.filter((layer) => first.get(layer) === tile);
  return {
    text: text.slice(tile.start, tile.end),
    claims: showing(claims, opening).map(({ claim, lane }) => ({ claim, lane })),
    opens: opening.map(({ claim }) => claim),
    closes: claims.filter((layer) => last.get(layer) === tile).map(({ claim }) => claim),
    untouched: untouched !== undefined,
    opensUntouched: untouched !== undefined && first.get(untouched) === tile,
    marks: tile.ids.filter((layer) => layer.kind === 'mark').map(({ mark }) => mark),
    edit: tile.ids.find((layer) => layer.kind === 'edit')?.edit ?? null,
  };
}

/**
 * Of the claims in one lane only the narrowest is seen, and those that open here carry their address. All of them on every
 * run would grow with the square of the claims: 500 on one sentence made 10 MB.
 */
function showing(claims: ClaimLayer[], opening: ClaimLayer[]): ClaimLayer[] {
  const narrowest = new Set(new Map(claims.map((layer) => [layer.lane, layer])).values());
  const opens = new Set(opening);
  return claims.filter((layer) => narrowest.has(layer) || opens.has(layer));
}
