import { type ReactNode, useId } from 'react';
import { Icon } from '#app/_ui/icon.tsx';
import { STAGE_WORDS } from '#app/_ui/looks.ts';
import { type ClaimFilters, narrowings, noFilters } from '../store/filters.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words.ts';

/** Text, kind, risk, stage, person, sources: in a popover, with how many of them are set on its button. */
export function FinerFilters() {
  const id = useId();
  const actions = useActions();
  const { filters, people } = useWorkspace(({ ui, people }) => ({ filters: ui.filters, people }));
  const set = narrowings(filters);
  return (
    <>
      <button type="button" popoverTarget={id} aria-pressed={set > 0} className="finer">
        <Icon name="list-filter" small label={set > 0 ? `More filters, ${set} set` : 'More filters'} />
        {set > 0 && set}
      </button>
      <div id={id} popover="auto" className="pop-over finer-filters">
        <label className="label" htmlFor={`${id}-text`}>
          Text
        </label>
        <input
          id={`${id}-text`}
          className="field"
          type="search"
          dir="auto"
          placeholder="Words, or #12"
          value={filters.text}
          onChange={(event) => actions.setFilters({ text: event.currentTarget.value })}
        />
        <Choices name="kinds" words={KIND_WORDS} label="Kind" />
        <Choices name="risks" words={LEVEL_WORDS} label="Risk" />
        <Choices name="stages" words={STAGE_WORDS} label="Stage" />
        <label className="label" htmlFor={`${id}-who`}>
          Checker
        </label>
        <select
          id={`${id}-who`}
          className="field"
          value={filters.assignee ?? ''}
          onChange={(event) => actions.setFilters({ assignee: event.currentTarget.value || null })}
        >
          <option value="">Anyone</option>
          <option value="none">Nobody yet</option>
          {people.values().map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label className="tick">
          <input
            type="checkbox"
            checked={filters.noSource}
            onChange={(event) => actions.setFilters({ noSource: event.currentTarget.checked })}
          />
          Without a source
        </label>
        <button
          type="button"
          className="btn s"
          disabled={set === 0}
          onClick={() =>
            actions.setFilters({
              ...noFilters,
              scope: filters.scope,
              looks: filters.looks,
              sort: filters.sort,
            })
          }
        >
          Show all again
        </button>
      </div>
    </>
  );
}

type Listed = 'kinds' | 'risks' | 'stages';
type Option<Name extends Listed> = ClaimFilters[Name][number];

function Choices<Name extends Listed>({
  name,
  words,
  label,
}: {
  name: Name;
  words: Readonly<Record<Option<Name>, string>>;
  label: ReactNode;
}) {
  const actions = useActions();
  const chosen: readonly string[] = useWorkspace(({ ui }) => ui.filters[name]);
  const options: [string, string][] = Object.entries(words);
  return (
    <fieldset className="choices">
      <legend className="label">{label}</legend>
      {options.map(([option, word]) => (
        <button
          key={option}
          type="button"
          aria-pressed={chosen.includes(option)}
          onClick={() =>
            actions.setFilters({
              [name]: chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option],
            })
          }
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}
