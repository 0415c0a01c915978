import { useRef, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { CiteForm } from './cite-form.tsx';
import type { PartProps } from './claim-panel.tsx';
import { EvidenceItem } from './evidence-item.tsx';

/** What the verdict rests on: sources with their stance, words and place. */
export function Evidence({ claim, works }: PartProps) {
  const [citing, setCiting] = useState(false);
  const { names } = useOpenWorkspace();
  const opener = useRef<HTMLElement>(null);
  const close = () => {
    setCiting(false);
    opener.current?.querySelector<HTMLElement>('[data-opens]')?.focus();
  };
  const citations = useWorkspace(({ citationsOf }) => citationsOf(claim.id));
  return (
    <section className="block" ref={opener}>
      <h3>
        Evidence
        {works && (
          <Button
            kind="bare"
            size="small"
            icon="plus"
            keys="S"
            data-opens="cite"
            aria-expanded={citing}
            onClick={() => setCiting(!citing)}
          >
            Cite
          </Button>
        )}
      </h3>
      {citations.length === 0 && !citing && (
        <p className="dim none-yet">No source yet.{works && ' Paste an address anywhere here to cite it.'}</p>
      )}
      {citations.length > 0 && (
        <ul className="ev">
          {citations.map((citation) => (
            <EvidenceItem key={names.lasting(citation.id)} citation={citation} works={works} />
          ))}
        </ul>
      )}
      {citing && <CiteForm claim={claim} onClose={close} />}
    </section>
  );
}
