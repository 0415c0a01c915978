import type { DocumentRow } from '#app/_ui/screens/documents-table.tsx';
import { readersClock } from '#app/clock.ts';
import { type Clock, deadlineOf, whenOf } from '#app/days.ts';
import { inARow } from '#app/in-a-row.ts';
import { askForPage } from '#app/viewer.ts';
import { summaries } from '#lib/claims/summaries.ts';
import type { DocumentView } from '#lib/documents/view.ts';
import type { TeamView } from '#lib/teams/view.ts';

export type ListedDocument = DocumentRow & {
  document: DocumentView;
  /** The next day on which a claim of it is due. */
  nextDue: string | null;
};
type Fourth = 'changed' | 'deadline';

/** Documents with what the check of each has come to. */
export async function rowsOf(
  team: TeamView,
  documents: DocumentView[],
  fourth: Fourth,
): Promise<ListedDocument[]> {
  const clock = await readersClock();
  const alive = documents.filter((document) => !document.deletedAt);
  const { summaries: found } = await askForPage(summaries, {
    teamId: team.id,
    documentIds: alive.map((document) => document.id),
  });
  const byId = new Map(found.map((summary) => [summary.documentId, summary]));
  return documents.map((document) => {
    const summary = byId.get(document.id);
    return {
      id: document.id,
      document,
      title: document.title,
      href: `/${team.slug}/documents/${document.id}`,
      about: aboutOf(document, clock),
      counts: summary?.counts ?? {},
      sentences: summary?.sentences ?? [],
      coverage: summary?.coverage ?? 0,
      people: summary?.people ?? [],
      nextDue: summary?.nextDue ?? null,
      due:
        fourth === 'changed'
          ? { words: whenOf(summary?.changedAt ?? document.updatedAt, clock) }
          : summary?.nextDue
            ? deadlineOf(summary.nextDue, clock)
            : undefined,
      gone: document.deletedAt !== null,
    };
  });
}

function aboutOf({ byline, publisher, createdAt }: DocumentView, clock: Clock): string {
  return inARow([byline, publisher, `imported ${whenOf(createdAt, clock)}`]);
}
