import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#app/_ui/button.tsx';
import { Icon } from '#app/_ui/icon.tsx';
import { allows } from '#lib/auth/permissions.ts';
import type { CitationView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { direction } from '#lib/text/direction.ts';
import { isProvisional } from '../queue/call.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { STANCE_SIGNS, STANCE_WORDS } from '../words.ts';
import { CitationForm } from './citation-form.tsx';

const TONES = { supports: 'stance yes', refutes: 'stance no', context: 'stance' } as const;

/** One source on a claim, read; "Change" turns it into a form. */
export function EvidenceItem({ citation, works }: { citation: CitationView; works: boolean }) {
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  /** The keyboard goes into the form, and back to where it came from. */
  const edit = (on: boolean) => {
    flushSync(() => setEditing(on));
    item.current?.querySelector<HTMLElement>(on ? '[role="radio"][tabindex="0"]' : '[data-change]')?.focus();
  };
  const source = useWorkspace(({ sources }) => sources.get(citation.sourceId));
  if (editing)
    return (
      <li className="editing" ref={item}>
        <CitationForm citation={citation} title={titleOf(source)} onClose={() => edit(false)} />
      </li>
    );
  return (
    <li ref={item}>
      <span className={TONES[citation.stance]}>
        <b aria-hidden="true">{STANCE_SIGNS[citation.stance]}</b>
        {STANCE_WORDS[citation.stance]}
      </span>
      <div>
        <SourceTitle source={source} fetching={isProvisional(citation.id)} />
        {citation.excerpt && (
          <p className="ex" dir={direction(citation.excerpt)}>
            <q>{citation.excerpt}</q>
          </p>
        )}
        <span className="lo">
          {citation.locator && <span dir="auto">{citation.locator}</span>}
          <Grade citation={citation} source={source} />
          {source?.publisher && <span dir="auto">{source.publisher}</span>}
          {source && source.confidentiality !== 'open' && (
            <span>
              <Icon name="lock" small /> {source.confidentiality}
            </span>
          )}
        </span>
        {citation.note && (
          <p className="hint" dir="auto">
            {citation.note}
          </p>
        )}
        {works && <Acts citation={citation} onEdit={() => edit(true)} />}
      </div>
    </li>
  );
}

function Acts({ citation, onEdit }: { citation: CitationView; onEdit: () => void }) {
  const actions = useActions();
  const removes = useWorkspace(({ me }) =>
    allows('citation.delete', { role: me.role, own: citation.createdById === me.id }),
  );
  return (
    <span className="acts">
      <Button kind="bare" size="small" data-change onClick={onEdit}>
        Change
      </Button>
      {removes && (
        <Button kind="bare" size="small" onClick={() => actions.removeCitation(citation.id)}>
          Remove
        </Button>
      )}
    </span>
  );
}

function SourceTitle({ source, fetching }: { source: SourceView | undefined; fetching: boolean }) {
  if (!source?.address || source.withheld)
    return (
      <span className="ti" dir="auto">
        {titleOf(source)}
      </span>
    );
  return (
    <a className="ti" href={source.address} target="_blank" rel="noopener noreferrer" dir="auto">
      {titleOf(source)}
      {fetching && <span className="dim"> reading the page…</span>}
    </a>
  );
}

/** How far source and words can be relied on, as in "A1". */
function Grade({ citation, source }: { citation: CitationView; source: SourceView | undefined }) {
  const grade = `${source?.reliability ?? ''}${citation.credibility ?? ''}`;
  return grade ? (
    <span title="Reliability of the source, credibility of the information">{grade}</span>
  ) : null;
}

export function titleOf(source: SourceView | undefined): string {
  if (!source) return 'A source that is no longer in the library';
  return source.withheld ? 'A confidential source' : source.title;
}
