import { type FormEvent, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { STANCES } from '#lib/claims/values.ts';
import type { CitationView } from '#lib/claims/view.ts';
import { useActions, useOpenWorkspace } from '../store/use-workspace.ts';
import { STANCE_SIGNS, STANCE_WORDS } from '../words.ts';
import { Details, DRAFTED, detailsIn } from './details.tsx';
import { Radios } from './radios.tsx';

type Stance = CitationView['stance'];

/** What a citation says of its source: stance, words, place, credibility, note. */
export function CitationForm({
  citation,
  title,
  onClose,
}: {
  citation: CitationView;
  title: string;
  onClose: () => void;
}) {
  const actions = useActions();
  const { drafts } = useOpenWorkspace();
  const [stance, setStance] = useState(citation.stance);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    actions.updateCitation(citation.id, { stance, ...detailsIn(event.currentTarget) });
    onClose();
  };
  return (
    <form
      className="cite"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <p className="ti" dir="auto">
        {title}
      </p>
      <StanceChoice chosen={stance} onChoose={setStance} />
      <Details row={citation.id} citation={citation} />
      <p className="row">
        <Button kind="go" size="small" type="submit">
          Save
        </Button>
        <Button
          kind="bare"
          size="small"
          onClick={() => {
            for (const field of DRAFTED) drafts.drop(citation.id, field);
            onClose();
          }}
        >
          Cancel
        </Button>
      </p>
    </form>
  );
}

export function StanceChoice({ chosen, onChoose }: { chosen: Stance; onChoose: (stance: Stance) => void }) {
  return (
    <Radios
      label="Stance"
      className="conf stances"
      chosen={chosen}
      options={STANCES.map((stance) => ({
        key: stance,
        children: `${STANCE_SIGNS[stance]} ${STANCE_WORDS[stance]}`,
      }))}
      onChoose={onChoose}
    />
  );
}
