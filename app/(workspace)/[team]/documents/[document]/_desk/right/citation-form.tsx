import { type FormEvent, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import type { CitationView } from '#lib/claims/view.ts';
import type { CitationFields } from '../store/actions.ts';
import { useActions } from '../store/use-workspace.ts';
import { CREDIBILITY_WORDS, STANCE_SIGNS, STANCE_WORDS } from '../words.ts';
import { Radios } from './radios.tsx';

type Stance = CitationView['stance'];
const STANCES: readonly Stance[] = ['supports', 'refutes', 'context'];

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
      <Details citation={citation} />
      <p className="row">
        <Button kind="go" size="small" type="submit">
          Save
        </Button>
        <Button kind="bare" size="small" onClick={onClose}>
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

/** The fields that both forms share; `detailsIn` reads them. */
export function Details({ citation }: { citation?: CitationView }) {
  return (
    <>
      <textarea
        name="excerpt"
        className="field"
        rows={2}
        dir="auto"
        aria-label="Excerpt"
        placeholder="Excerpt: the words that matter"
        defaultValue={citation?.excerpt ?? ''}
      />
      <input
        name="locator"
        className="field"
        dir="auto"
        aria-label="Place in the source"
        placeholder="Place: page, paragraph, time"
        defaultValue={citation?.locator ?? ''}
      />
      <select
        name="credibility"
        className="field"
        aria-label="Credibility"
        defaultValue={citation?.credibility ?? ''}
      >
        <option value="">Credibility: not said</option>
        {Object.entries(CREDIBILITY_WORDS).map(([figure, words]) => (
          <option key={figure} value={figure}>
            {words}
          </option>
        ))}
      </select>
      <input
        name="note"
        className="field"
        dir="auto"
        aria-label="Note"
        placeholder="Note"
        defaultValue={citation?.note ?? ''}
      />
    </>
  );
}

export function detailsIn(form: HTMLFormElement): CitationFields {
  const said = new FormData(form);
  const text = (name: string) => String(said.get(name) ?? '').trim() || null;
  const credibility = Number(said.get('credibility'));
  return {
    excerpt: text('excerpt'),
    locator: text('locator'),
    note: text('note'),
    credibility: credibility > 0 ? credibility : null,
  };
}
