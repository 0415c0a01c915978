import type { ReactNode } from 'react';
import { useIsMain } from '../frame/use-narrow.ts';
import { useWorkspace } from '../store/use-workspace.ts';
import { ClaimList } from './claim-list.tsx';
import { Filters } from './filters.tsx';
import type { Part } from './outline.ts';
import { Outline } from './outline-list.tsx';
import { SortMenu } from './sort-menu.tsx';

/** The text in miniature, and its claims. */
export function LeftPane({ outline, edge }: { outline: readonly Part[]; edge: ReactNode }) {
  const isMain = useIsMain('list');
  const some = useWorkspace(({ claims }) => claims.size > 1);
  return (
    <nav className="left" role={isMain ? 'main' : undefined} aria-label="Outline and claims">
      {isMain && <h1 className="sr">Outline and claims</h1>}
      <Outline parts={outline} />
      <div className="sec">
        <h2>Claims</h2>
        {some && <SortMenu />}
      </div>
      <Filters />
      <ClaimList />
      {edge}
    </nav>
  );
}
