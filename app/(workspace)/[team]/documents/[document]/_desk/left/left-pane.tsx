import { ClaimList } from './claim-list.tsx';
import { Filters } from './filters.tsx';
import type { Part } from './outline.ts';
import { Outline } from './outline-list.tsx';
import { SortMenu } from './sort-menu.tsx';

/** The text in miniature, and its claims. */
export function LeftPane({ outline }: { outline: readonly Part[] }) {
  return (
    <nav className="left" aria-label="Outline and claims">
      <Outline parts={outline} />
      <div className="sec">
        <h2>Claims</h2>
        <SortMenu />
      </div>
      <Filters />
      <ClaimList />
    </nav>
  );
}
