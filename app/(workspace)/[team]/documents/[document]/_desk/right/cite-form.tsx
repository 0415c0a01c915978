import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { addressIn } from '../keys/pasted.ts';
import { useWorkspace } from '../store/use-workspace.ts';
import { Details, StanceChoice } from './details.tsx';
import { formKeys } from './form-keys.ts';
import { Library } from './library.tsx';
import { stepInLibrary } from './step-in-library.ts';
import { UploadSource } from './upload-source.tsx';
import { useCiting } from './use-citing.ts';

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** Cites: an address, a source of the library, or a file. One field finds or takes them all; the rest can follow later. */
export function CiteForm({ claim, onClose }: { claim: ClaimView; onClose: () => void }) {
  const teamId = useWorkspace(({ document }) => document.teamId);
  const wanted = useDraft(claim.id, 'address', null);
  const form = useRef<HTMLFormElement>(null);
  const { citeAddress, citeSource, saysMore } = useCiting(claim.id);
  const [unfolded] = useState(saysMore);
  const address = addressIn(wanted.text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!address) return;
    citeAddress(address);
    onClose();
  };
  const choose = (source: SourceView) => {
    citeSource(source);
    onClose();
  };
  /** The panel may show another claim by now: a file is cited on the one that it was brought to. */
  const bring = (source: SourceView) => {
    if (form.current) return choose(source);
    const where = citeSource(source) ? `cited on claim ${claim.number}` : 'in the library; the claim is gone';
    sayToast({ message: `“${source.title}” is ${where}` });
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    const by = STEPS[event.key];
    if (by && stepInLibrary(event.currentTarget, event.target, by)) event.preventDefault();
    else formKeys(event, onClose);
  };
  return (
    <form ref={form} className="cite" onSubmit={submit} onKeyDown={press}>
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
      {address === null && <Library teamId={teamId} search={wanted.text.trim()} onChoose={choose} />}
      <StanceChoice row={claim.id} />
      <details open={unfolded}>
        <summary className="linkish">Excerpt, place, note</summary>
        <div className="cite">
          <Details row={claim.id} />
        </div>
      </details>
      <p className="row">
        <Button kind="go" size="small" type="submit" disabled={address === null}>
          Cite this address
        </Button>
        <UploadSource teamId={teamId} onSource={bring} />
        <span className="grow" />
        <Button kind="bare" size="small" onClick={onClose}>
          Close
        </Button>
      </p>
    </form>
  );
}
