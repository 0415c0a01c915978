'use client';
import { type MouseEvent, useEffect, useLayoutEffect, useState } from 'react';
import { VerdictSymbol } from '#app/_ui/verdict.tsx';
import { lookOf, wordOf } from '#lib/claims/scale.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { useActions, useWorkspace } from '../../_desk/store/use-workspace.ts';
import { edgeBox } from '../dom/measure.ts';
import { blockIndexAt } from '../dom/text-map.ts';
import type { Sheet } from '../sheet.ts';
import { useNear, useSheet } from '../use-sheet.ts';
import { claimsStartingIn } from './near-claims.ts';
import { stacked } from './stack.ts';

/** px: a number's height and the space under it, as in margin.css; and how far below the top of its line it stands. */
const HEIGHT = 20;
const GAP = 1;
const DROP = 2;

/** Number, symbol and word of each claim near the viewport, in reading order: what a highlight cannot say to a screen reader, or without colour. */
export function Margin() {
  const sheet = useSheet();
  const near = useNear();
  const claims = useWorkspace((now) => claimsStartingIn(now, near));
  const tops = useTops(sheet, claims, near.turn);
  useDetails(sheet, claims);
  return claims.map((claim) => (
    <MarginNumber key={claim.id} claim={claim} top={tops.get(claim.id) ?? null} />
  ));
}

function MarginNumber({ claim, top }: { claim: ClaimView; top: number | null }) {
  const actions = useActions();
  const active = useWorkspace(({ ui }) => ui.activeClaimId === claim.id);
  const language = useWorkspace(({ document }) => document.language);
  const shown = useWorkspace(
    ({ visible, order }) => visible.length === order.length || visible.includes(claim.id),
  );
  const activate = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    actions.activate(claim.id);
  };
  const look = lookOf(claim);
  return (
    <a
      id={marginId(claim)}
      className={`m v-${look}${active ? ' on' : ''}${shown ? '' : ' out'}`}
      href={`?claim=${claim.number}`}
      aria-current={active || undefined}
      hidden={top === null}
      style={{ translate: `0 ${top ?? 0}px` }}
      onClick={activate}
    >
      <span className="n">{claim.number}</span>
      <VerdictSymbol look={look} />
      <span>{wordOf(claim)}</span>
      <span className="sr" lang={language ?? ''}>
        : {claim.quote}
      </span>
    </a>
  );
}

function marginId(claim: ClaimView): string {
  return `margin-${claim.id}`;
}

/** Measured after each change of the window, of the layout or of a claim; laid out so that no two numbers overlap. */
function useTops(sheet: Sheet, claims: readonly ClaimView[], turn: number): ReadonlyMap<string, number> {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn means that things may have moved
  useLayoutEffect(() => {
    const frame = sheet.over.getBoundingClientRect();
    const lines = claims.flatMap((claim) => {
      const box = edgeBox(sheet.map, claim, frame, 'first');
      return box ? [{ id: claim.id, top: box.top + DROP }] : [];
    });
    const places = stacked(
      lines.map((line) => line.top),
      HEIGHT,
      GAP,
    );
    setTops(new Map(lines.map(({ id }, index) => [id, places[index] ?? 0])));
  }, [sheet, claims, turn]);
  return tops;
}

/** Ties each block to the numbers of the claims that start in it. */
function useDetails(sheet: Sheet, claims: readonly ClaimView[]): void {
  useEffect(() => {
    const details = new Map<Element, string[]>();
    for (const claim of claims) {
      const block = sheet.map.blocks[blockIndexAt(sheet.map, claim.start)];
      if (block) details.set(block, [...(details.get(block) ?? []), marginId(claim)]);
    }
    for (const [block, ids] of details) block.setAttribute('aria-details', ids.join(' '));
    return () => {
      for (const block of details.keys()) block.removeAttribute('aria-details');
    };
  }, [sheet, claims]);
}
