import Link from 'next/link';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { Logo } from '#app/_ui/logo.tsx';
import { Saved, type SavedState } from '#app/_ui/saved.tsx';
import { SkipLink } from '#app/_ui/skip-link.tsx';
import { wholePercent } from '#lib/text/coverage.ts';
import { mayEdit } from '../keys/able.ts';
import { loadOverlays } from '../keys/use-keys.ts';
import { useCounts } from '../left/use-counts.ts';
import { Here } from '../presence/once-met.tsx';
import type { Snapshot } from '../store/snapshot.ts';
import { useWorkspace } from '../store/use-workspace.ts';
import { SignedOut } from './signed-out.tsx';
import { Undecided } from './undecided.tsx';
import { Waiting } from './waiting.tsx';

type Props = { slug: string; revision: number; onSearch: () => void; onDetails: () => void };

/** What is open, whether it is safe, how far it has come, and the ways on. */
export function TopBar({ slug, revision, onSearch, onDetails }: Props) {
  const { id, title, archivedAt } = useWorkspace(({ document: { id, title, archivedAt } }) => ({
    id,
    title,
    archivedAt,
  }));
  const saved = useWorkspace(savedState);
  return (
    <>
      <SkipLink />
      <header className="top">
        <Link className="home" href={`/${slug}`} aria-label="Galley, to the desk">
          <Logo />
          <span>Galley</span>
        </Link>
        <div className="crumb">
          <Title title={title} onDetails={onDetails} />
          <span className="dim nowrap">
            Revision {revision}
            {archivedAt && ', archived'}
          </span>
        </div>
        <Saved state={saved} />
        <Waiting />
        <Undecided />
        <SignedOut />
        <span className="grow" />
        <Progress />
        <Here />
        <Button
          kind="bare"
          icon="search"
          keys="Ctrl K"
          aria-label="Command menu, Ctrl K"
          onPointerEnter={() => void loadOverlays()}
          onClick={onSearch}
        />
        <ButtonLink icon="file-output" aria-label="Report" href={`/${slug}/documents/${id}/report`}>
          <span className="desk-only">Report</span>
        </ButtonLink>
      </header>
    </>
  );
}

/** The way to the document's details, for whoever may mend them. */
function Title({ title, onDetails }: { title: string; onDetails: () => void }) {
  const edits = useWorkspace(mayEdit);
  const words = (
    <b className="clip" dir="auto">
      {title}
    </b>
  );
  if (!edits) return <span title={title}>{words}</span>;
  return (
    <button
      type="button"
      className="named"
      title={`${title}: details`}
      aria-description="Details of the document"
      onPointerEnter={() => void loadOverlays()}
      onClick={onDetails}
    >
      {words}
    </button>
  );
}

function Progress() {
  const { all, judged } = useCounts();
  const share = useWorkspace(({ coverage }) => coverage.share);
  return (
    <div className="prog">
      <span>
        <b>{judged}</b> of {all} judged
      </span>
      <span>
        <b>{wholePercent(share)} %</b> covered
      </span>
    </div>
  );
}

function savedState({ waiting, connection, signedOut, behind }: Snapshot): SavedState {
  if (signedOut) return { kind: 'kept' };
  if (connection === 'offline') return { kind: 'offline', waiting };
  if (waiting > 0) return { kind: 'saving' };
  return { kind: behind ? 'behind' : 'saved' };
}
