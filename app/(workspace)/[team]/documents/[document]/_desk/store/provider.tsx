'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { sayToast } from '#app/_ui/toasts.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import { textOf } from '../../_sheet/dom/offsets.ts';
import { scrollToSpan } from '../../_sheet/dom/scroll.ts';
import { openWorkspace } from '../open-workspace.ts';
import { claimNumberFrom, filtersFrom } from './address.ts';
import { type Packed, unpack } from './pack.ts';
import type { Me, Ui } from './snapshot.ts';
import { WorkspaceContext } from './use-workspace.ts';

type Props = {
  packed: Packed;
  me: Me;
  /** The address's query, as the server read it. */
  query: string;
  children: ReactNode;
};

/** Holds an open document for the islands within. The article among the children is the server's and stays so. */
export function WorkspaceProvider({ packed, me, query, children }: Props) {
  const [workspace] = useState(() => {
    const { state, sentences } = unpack(packed, wordsOf);
    const ui = uiFrom(query, packed.quotesInText ? {} : state.claims);
    return openWorkspace(
      { initial: state, me, sentences, ui },
      { textOf, scrollTo: scrollToSpan, focusPanel, say },
    );
  });
  const loaded = useRef(packed);
  useEffect(() => {
    if (loaded.current === packed) return;
    loaded.current = packed;
    workspace.load(unpack(packed, wordsOf).state);
  }, [packed, workspace]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query says only where the visit begins
  useEffect(() => {
    const { ui, claims } = workspace.store.get();
    const { activeClaimId } = uiFrom(
      query,
      Object.fromEntries(claims.values().map((claim) => [claim.id, claim])),
    );
    if (!ui.activeClaimId && activeClaimId) workspace.store.setUi({ activeClaimId });
    return workspace.start();
  }, [workspace]);
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

/** The words of a span, from the article. The server has none at hand, and draws nothing that needs them. */
function wordsOf(span: Span): string {
  return typeof document === 'undefined' ? '' : textOf(span);
}

function uiFrom(query: string, claims: Record<string, ClaimView>): Ui {
  const params = new URLSearchParams(query);
  const number = claimNumberFrom(params);
  const active = number === null ? undefined : Object.values(claims).find((claim) => claim.number === number);
  return {
    activeClaimId: active?.id ?? null,
    cursor: null,
    selection: null,
    filters: filtersFrom(params),
    pane: 'text',
    tab: 'claim',
    putOff: [],
  };
}

function focusPanel(): void {
  document.getElementById('claim-panel')?.focus();
}

function say(message: string, { undo, bad }: { undo?: () => void; bad?: boolean } = {}): void {
  sayToast({ message, undo, stays: bad });
}
