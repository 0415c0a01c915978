import { Menu, MenuRadio } from '#app/_ui/menu.tsx';
import { type Sorting, sortings } from '../store/filters.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';

const WORDS: Record<Sorting, string> = {
  text: 'In text order',
  number: 'By number',
  risk: 'Riskiest first',
  newest: 'Newest first',
};

export function SortMenu() {
  const actions = useActions();
  const sort = useWorkspace(({ ui }) => ui.filters.sort);
  return (
    <Menu trigger={WORDS[sort]} className="faint sort" align="end">
      {sortings.map((sorting) => (
        <MenuRadio
          key={sorting}
          checked={sort === sorting}
          onSelect={() => actions.setFilters({ sort: sorting })}
        >
          {WORDS[sorting]}
        </MenuRadio>
      ))}
    </Menu>
  );
}
