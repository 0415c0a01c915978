import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ActivityView } from '#lib/claims/activity.ts';
import type { TeamView } from '#lib/teams/view.ts';
import { detailWords } from './detail-words.ts';
import type { Payload } from './payload.ts';

const DOCUMENT_WORDS: Record<string, string> = {
  'document.imported': 'imported',
  'document.archived': 'archived',
  'document.unarchived': 'took out of the archive',
  'document.deleted': 'deleted',
  'document.restored': 'brought back',
};

/** What was done to a document: "archived …"; of changed details also which. */
export function documentWords(event: ActivityView, team: TeamView): ReactNode {
  const { changes } = (event.payload ?? {}) as Payload;
  return (
    <>
      {DOCUMENT_WORDS[event.type] ?? 'changed'} {documentLink(event, team)}
      {event.type === 'document.changed' && detailWords(changes ?? {})}
    </>
  );
}

/** Sentences cleared, or no longer: several in a row are one line. */
export function clearingWords(event: ActivityView, team: TeamView, times: number): ReactNode {
  return (
    <>
      {event.type === 'clearing.created' ? 'cleared ' : 'took back the clearing of '}
      {times === 1 ? 'a sentence' : `${times} sentences`}
      {inDocument(event, team)}
    </>
  );
}

/** " in …", with a link; nothing where the document is gone. */
export function inDocument(event: ActivityView, team: TeamView): ReactNode {
  return event.documentTitle && <> in {documentLink(event, team)}</>;
}

function documentLink({ stream, documentTitle }: ActivityView, team: TeamView): ReactNode {
  if (!documentTitle) return 'a document';
  return (
    <Link href={`/${team.slug}/documents/${stream}`}>
      <bdi>{documentTitle}</bdi>
    </Link>
  );
}
