import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { Tabs } from '#app/_ui/tabs.tsx';
import { PaneBox } from '../frame/pane-box.tsx';
import { patiently } from '../live/patiently.ts';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { ClaimPanel } from './claim-panel.tsx';
import { MoreMenu } from './more-menu.tsx';
import { NoClaim } from './no-claim.tsx';
import { PaneFoot } from './pane-foot.tsx';

const SourcesTab = lazy(() => patiently(() => import('./sources-tab.tsx')));
const HistoryTab = lazy(() => patiently(() => import('./history-tab.tsx')));

/** The active claim: what it says and what was found, its sources, its history. */
export function RightPane({ slug, edge }: { slug: string; edge: ReactNode }) {
  const tab = useWorkspace(({ ui }) => ui.tab);
  const { names, actions } = useOpenWorkspace();
  const claim = useWorkspace(({ ui, claims }) =>
    ui.activeClaimId === null ? undefined : claims.get(ui.activeClaimId),
  );
  const cited = useWorkspace(({ citationsOf }) => (claim ? citationsOf(claim.id).length : 0));
  if (!claim)
    return (
      <PaneBox pane="claim" beside="complementary" label="Claim" className="right">
        <NoClaim />
        {edge}
      </PaneBox>
    );
  return (
    <PaneBox pane="claim" beside="complementary" label={`Claim ${claim.number}`} className="right">
      <Tabs
        label={`Claim ${claim.number}`}
        className="ptabs"
        panelClassName="scroll"
        tabs={[
          { key: 'claim', label: 'Claim' },
          { key: 'sources', label: 'Sources', count: cited },
          { key: 'history', label: 'History' },
        ]}
        chosen={tab}
        onChoose={actions.showTab}
      >
        {/* in no boundary: what is taken over later than the rest finds that colleagues have come since it was rendered */}
        {tab === 'claim' && <ClaimPanel key={names.lasting(claim.id)} claim={claim} />}
        {tab !== 'claim' && (
          <Suspense fallback={<Skeleton label="Loading" shape="rows" rows={4} />}>
            {tab === 'sources' && <SourcesTab claim={claim} slug={slug} />}
            {tab === 'history' && <HistoryTab key={names.lasting(claim.id)} claim={claim} />}
          </Suspense>
        )}
      </Tabs>
      <span className="pane-more">
        <MoreMenu claim={claim} />
      </span>
      <PaneFoot claim={claim} />
      {edge}
    </PaneBox>
  );
}
