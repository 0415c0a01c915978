import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { addressIn } from '../keys/pasted.ts';
import { useActions, useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { StanceChoice } from './citation-form.tsx';
import { Details, DRAFTED, detailsIn } from './details.tsx';
import { Library } from './library.tsx';
import { stepInLibrary } from './step-in-library.ts';
import { UploadSource } from './upload-source.tsx';

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** Cites: an address, a source of the library, or a file. One field finds or takes them all; the rest can follow later. */
export function CiteForm({ claim, onClose }: { claim: ClaimView; onClose: () => void }) {
  const actions = useActions();
  const { drafts } = useOpenWorkspace();
  const teamId = useWorkspace(({ document }) => document.teamId);
  const [stance, setStance] = useState<CitationView['stance']>('supports');
  const wanted = useDraft(claim.id, 'cite', null, 0);
  const form = useRef<HTMLFormElement>(null);
  const address = addressIn(wanted.text);
  const fields = () => ({ stance, ...(form.current ? detailsIn(form.current) : {}) });
  const done = () => {
    wanted.discard();
    for (const field of DRAFTED) drafts.drop(claim.id, field);
    onClose();
  };
  const citeAddress = (event: FormEvent) => {
    event.preventDefault();
    if (!address) return;
    actions.citeAddress(claim.id, address, fields());
    done();
  };
  const citeSource = (source: SourceView) => {
    actions.cite(claim.id, { sourceId: source.id, ...fields() }, source);
    done();
  };
  return (
    <form
      ref={form}
      className="cite"
      onSubmit={citeAddress}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        const by = STEPS[event.key];
        if (by && stepInLibrary(event.currentTarget, event.target, by)) event.preventDefault();
      }}
    >
      <input
        className="field"
        type="text"
        inputMode="url"
        dir="auto"
        name="address"
        data-field="cite"
        aria-label="Address, or words to find in the library"
        placeholder="Paste an address, or search the library"
        autoComplete="off"
        value={wanted.text}
        onChange={(event) => wanted.type(event.currentTarget.value)}
      />
      {address === null && <Library teamId={teamId} search={wanted.text.trim()} onChoose={citeSource} />}
      <StanceChoice chosen={stance} onChoose={setStance} />
      <details>
        <summary className="linkish">Excerpt, place, note</summary>
        <div className="cite">
          <Details row={claim.id} />
        </div>
      </details>
      <p className="row">
        <Button kind="go" size="small" type="submit" disabled={address === null}>
          Cite this address
        </Button>
        <UploadSource teamId={teamId} onSource={citeSource} />
        <span className="grow" />
        <Button kind="bare" size="small" onClick={onClose}>
          Close
        </Button>
      </p>
    </form>
  );
}
