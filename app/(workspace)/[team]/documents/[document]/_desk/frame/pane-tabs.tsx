import { Icon } from '#app/_ui/icon.tsx';
import type { IconName } from '#app/_ui/icon-shapes.ts';
import type { Pane } from '../store/snapshot.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';

/** At the foot of a narrow screen: one pane at a time. */
export function PaneTabs() {
  const actions = useActions();
  const { pane, number } = useWorkspace(({ ui, claims }) => ({
    pane: ui.pane,
    number: ui.activeClaimId === null ? undefined : claims.get(ui.activeClaimId)?.number,
  }));
  const tabs: readonly (readonly [Pane, IconName, string])[] = [
    ['list', 'list', 'Claims'],
    ['text', 'file-text', 'Text'],
    ['claim', 'square-pen', number === undefined ? 'Claim' : `Claim ${number}`],
  ];
  return (
    <nav className="tabs" aria-label="Panes">
      {tabs.map(([key, icon, word]) => (
        <button
          key={key}
          type="button"
          aria-current={pane === key ? 'page' : undefined}
          onClick={() => actions.show(key)}
        >
          <Icon name={icon} />
          {word}
        </button>
      ))}
    </nav>
  );
}
