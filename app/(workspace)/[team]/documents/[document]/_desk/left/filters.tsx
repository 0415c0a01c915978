import { LOOK_WORDS, LOOKS, type Look } from '#app/_ui/looks.ts';
import { VerdictSymbol } from '#app/_ui/verdict.tsx';
import { type ClaimFilters, noFilters, type Scope, showsAll } from '../store/filters.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { FinerFilters } from './finer-filters.tsx';
import { useCounts } from './use-counts.ts';

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['all', 'All'],
  ['mine', 'Mine'],
  ['review', 'To review'],
];

/** Whose claims, how judged, and behind a button everything finer. What is set stands in the address. */
export function Filters() {
  const actions = useActions();
  const filters = useWorkspace(({ ui }) => ui.filters);
  const counts = useCounts();
  if (counts.all === 0) return null;
  const pressed = (scope: Scope) => (scope === 'all' ? showsAll(filters) : filters.scope === scope);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own form semantics to a row of toggles
    <div className="filters" role="group" aria-label="Filter claims">
      {SCOPES.map(([scope, word]) => (
        <button
          key={scope}
          type="button"
          aria-pressed={pressed(scope)}
          onClick={() =>
            actions.setFilters(scope === 'all' ? { ...noFilters, sort: filters.sort } : { scope })
          }
        >
          {word} {counts[scope]}
        </button>
      ))}
      <FinerFilters />
      <span className="by">
        {LOOKS.map((look) => (
          <button
            key={look}
            type="button"
            aria-pressed={filters.looks.includes(look)}
            aria-label={`${LOOK_WORDS[look]}, ${counts.looks[look]}`}
            title={LOOK_WORDS[look]}
            onClick={() => actions.setFilters({ looks: toggled(filters, look) })}
          >
            <VerdictSymbol look={look} />
            {counts.looks[look]}
          </button>
        ))}
      </span>
    </div>
  );
}

function toggled({ looks }: ClaimFilters, look: Look): Look[] {
  return looks.includes(look) ? looks.filter((one) => one !== look) : [...looks, look];
}
