import { Button } from '#app/_ui/button.tsx';
import { STAGE_WORDS } from '#app/_ui/looks.ts';
import { Menu, MenuRadio } from '#app/_ui/menu.tsx';
import { StageLabel } from '#app/_ui/stage.tsx';
import { SETTABLE_STAGES } from '#lib/claims/values.ts';
import { useActions } from '../store/use-workspace.ts';
import type { PartProps } from './claim-panel.tsx';

/** Number, stage, and the way to the claims before and after. */
export function ClaimHead({ claim, works }: PartProps) {
  const actions = useActions();
  const settable = works && claim.stage !== 'signedOff';
  return (
    <header>
      <h2 className="big" id="claim-panel" tabIndex={-1}>
        <span className="sr">Claim </span>
        {claim.number}
      </h2>
      {settable ? (
        <Menu trigger={<StageLabel stage={claim.stage} />} className="stage-menu">
          {SETTABLE_STAGES.map((stage) => (
            <MenuRadio
              key={stage}
              checked={claim.stage === stage}
              onSelect={() => actions.stage(claim.id, stage)}
            >
              {STAGE_WORDS[stage]}
            </MenuRadio>
          ))}
        </Menu>
      ) : (
        <StageLabel stage={claim.stage} />
      )}
      <span className="grow" />
      <Button
        kind="bare"
        size="small"
        icon="chevron-up"
        keys="K"
        aria-label="Previous claim"
        onClick={() => actions.nextClaim(-1)}
      />
      <Button
        kind="bare"
        size="small"
        icon="chevron-down"
        keys="J"
        aria-label="Next claim"
        onClick={() => actions.nextClaim(1)}
      />
    </header>
  );
}
