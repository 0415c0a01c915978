import type { ReactNode } from 'react';
import { PaneBox } from '../frame/pane-box.tsx';
import { useWorkspace } from '../store/use-workspace.ts';
import { ClaimList } from './claim-list.tsx';
import { Filters } from './filters.tsx';
import type { Part } from './outline.ts';
import { Outline } from './outline-list.tsx';
import { SortMenu } from './sort-menu.tsx';

/** The text in miniature, and its claims. */
export function LeftPane({ outline, edge }: { outline: readonly Part[]; edge: ReactNode }) {
  const some = useWorkspace(({ claims }) => claims.size > 1);
  return (
    <PaneBox pane="list" beside="navigation" label="Outline and claims" className="left">
      <Outline parts={outline} />
      <div className="sec">
        <h2>Claims</h2>
        {some && <SortMenu />}
      </div>
      <Filters />
      <ClaimList />
      {edge}
    </PaneBox>
  );
}
