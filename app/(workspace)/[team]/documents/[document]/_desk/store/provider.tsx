'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { sayToast } from '#app/_ui/toasts.ts';
import type { ClaimView } from '#lib/claims/view.ts';
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
    const { state, sentences } = unpack(packed, textOf);
    return openWorkspace(
      { initial: state, me, sentences, ui: uiFrom(query, state.claims) },
      { textOf, scrollTo: scrollToSpan, focusPanel, say },
    );
  });
  const [loaded, setLoaded] = useState(packed);
  if (loaded !== packed) {
    setLoaded(packed);
    workspace.load(unpack(packed, textOf).state);
  }
  useEffect(() => workspace.start(), [workspace]);
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
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
  };
}

function focusPanel(): void {
  document.getElementById('claim-panel')?.focus();
}

function say(message: string, { undo, bad }: { undo?: () => void; bad?: boolean } = {}): void {
  sayToast({ message, undo, stays: bad });
}
