import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { ActivityAside } from '#app/_ui/screens/activity-list.tsx';
import { DeskPage, DeskSection } from '#app/_ui/screens/desk-page.tsx';
import { DocumentsTable } from '#app/_ui/screens/documents-table.tsx';
import { QueueTable } from '#app/_ui/screens/queue-table.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { readersClock } from '#app/clock.ts';
import { todayOf } from '#app/days.ts';
import { askForPage, myTeams, teamOf } from '#app/viewer.ts';
import { allows } from '#lib/auth/permissions.ts';
import * as activity from '#lib/claims/activity.ts';
import * as queue from '#lib/claims/queue.ts';
import * as documents from '#lib/documents/queries.ts';
import * as teams from '#lib/teams/queries.ts';
import type { TeamView } from '#lib/teams/view.ts';
import { linesOf } from './activity/lines.ts';
import { queueRows } from './desk-rows.ts';
import { rowsOf } from './documents/rows.ts';
import { Lead } from './lead.tsx';

export const metadata: Metadata = { title: 'Desk' };

const DOCUMENTS_SHOWN = 12;
const LINES_SHOWN = 14;

export default async function DeskOfTeamPage({ params }: { params: Promise<{ team: string }> }) {
  const team = await teamOf((await params).team);
  const clock = await readersClock();
  const [{ items }, { documents: latest }, { events }, { members }] = await Promise.all([
    askForPage(queue.list, { teamId: team.id }),
    askForPage(documents.list, { teamId: team.id, limit: DOCUMENTS_SHOWN }),
    askForPage(activity.list, { teamId: team.id, limit: LINES_SHOWN }),
    askForPage(teams.members, { teamId: team.id }),
  ]);
  const rows = await rowsOf(team, latest, 'deadline');
  const mayImport = allows('document.import', { role: team.role, own: false });
  return (
    <DeskPage
      title={todayOf(clock)}
      lead={<Lead items={items} documents={rows} mayImport={mayImport} clock={clock} />}
      activity={
        <ActivityAside
          lines={linesOf(events, members, team, { clock })}
          actions={
            events.length > 0 && (
              <ButtonLink kind="bare" size="small" href={`/${team.slug}/activity`}>
                All activity
              </ButtonLink>
            )
          }
        />
      }
    >
      <DeskSection title="My queue" count={items.length || undefined}>
        {items.length === 0 ? (
          <p className="dim">
            Nothing waits for you. What is assigned to you, or is ready for you to sign off, stands here.
          </p>
        ) : (
          <QueueTable rows={queueRows(items, members, team.slug, clock)} />
        )}
      </DeskSection>
      <DeskSection
        title="Documents"
        count={`${rows.length} in check`}
        actions={mayImport && rows.length > 0 && bring(team.slug)}
      >
        {rows.length === 0 ? (
          <NoDocuments
            team={team}
            mayImport={mayImport}
            sample={(await myTeams()).find((other) => other.sample)}
          />
        ) : (
          <DocumentsTable rows={rows} />
        )}
      </DeskSection>
    </DeskPage>
  );
}

/** The first thing a newcomer sees: what to do, and where to see it done. */
function NoDocuments({ team, mayImport, sample }: { team: TeamView; mayImport: boolean; sample?: TeamView }) {
  return (
    <EmptyState
      title="No documents yet"
      actions={
        <>
          {mayImport && (
            <ButtonLink kind="go" icon="plus" href={`/${team.slug}/documents/import`}>
              Bring the first text
            </ButtonLink>
          )}
          {sample && sample.id !== team.id && (
            <ButtonLink href={`/${sample.slug}`}>See one half checked</ButtonLink>
          )}
        </>
      }
    >
      {mayImport
        ? 'Paste it, choose a file, or give its address. You see what will be stored before it is.'
        : 'As soon as a colleague brings a text, it is listed here.'}
    </EmptyState>
  );
}

function bring(slug: string) {
  return (
    <ButtonLink size="small" icon="plus" href={`/${slug}/documents/import`}>
      Import
    </ButtonLink>
  );
}
