'use client';
import { lazy, type ReactNode, Suspense } from 'react';
import { SheetOverlay } from '../_sheet/overlay.tsx';
import { Conflicts } from './conflict/conflicts.tsx';
import { Edge } from './frame/edge.tsx';
import { Gone } from './frame/gone.tsx';
import { PaneTabs } from './frame/pane-tabs.tsx';
import { StatusLine } from './frame/status-line.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { usePanes } from './frame/use-panes.ts';
import { loadOverlays, useKeys } from './keys/use-keys.ts';
import { LeftPane } from './left/left-pane.tsx';
import type { Part } from './left/outline.ts';
import { RightPane } from './right/right-pane.tsx';
import type { Packed } from './store/pack.ts';
import { WorkspaceProvider } from './store/provider.tsx';
import type { Me } from './store/snapshot.ts';
import { useWorkspace } from './store/use-workspace.ts';

const Overlays = lazy(loadOverlays);

type Props = {
  packed: Packed;
  me: Me;
  /** The team's part of the address. */
  slug: string;
  /** The revision's number. */
  revision: number;
  outline: readonly Part[];
  /** The address's query, as the server read it. */
  query: string;
  /** The article, rendered by the server. */
  children: ReactNode;
};

/** The workspace around an article: bar, panes, panel, status line, keys. */
export function Desk({ packed, me, query, ...rest }: Props) {
  return (
    <WorkspaceProvider packed={packed} me={me} query={query}>
      <Frame {...rest} />
    </WorkspaceProvider>
  );
}

function Frame({
  slug,
  revision,
  outline,
  children,
}: Pick<Props, 'slug' | 'revision' | 'outline' | 'children'>) {
  const pane = useWorkspace(({ ui }) => ui.pane);
  const gone = useWorkspace((snapshot) => snapshot.gone || snapshot.document.deletedAt !== null);
  const { frame, panes } = usePanes();
  const overlays = useKeys();
  if (gone) return <Gone slug={slug} />;
  // The text comes first, so that it is painted while the panes are still being read; reading-flow puts them in their order.
  return (
    <div className="ws" data-tab={pane} ref={frame}>
      <TopBar slug={slug} revision={revision} onSearch={overlays.openMenu} onDetails={overlays.openDetails} />
      <main className="mid" id="main" tabIndex={-1}>
        {children}
        <SheetOverlay />
      </main>
      <LeftPane outline={outline} edge={<Edge side="left" panes={panes} />} />
      <RightPane slug={slug} edge={<Edge side="right" panes={panes} />} />
      <StatusLine onAllKeys={overlays.openKeys} />
      <PaneTabs />
      <Conflicts />
      {overlays.shown && (
        <Suspense>
          <Overlays
            slug={slug}
            shown={overlays.shown}
            onClose={overlays.close}
            onOpenKeys={overlays.openKeys}
            onOpenDetails={overlays.openDetails}
          />
        </Suspense>
      )}
    </div>
  );
}
