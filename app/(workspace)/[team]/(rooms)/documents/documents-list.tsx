'use client';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { DocumentMore } from '#app/_ui/screens/document-more.tsx';
import type { DocumentsState } from '#app/_ui/screens/documents-page.tsx';
import { DocumentsTable } from '#app/_ui/screens/documents-table.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { send } from '#app/door.ts';
import { allows, type Role } from '#lib/auth/permissions.ts';
import { DetailsDialog } from '../../_details/details-dialog.tsx';
import { createDrafts } from '../../documents/[document]/_desk/drafts/drafts.ts';
import type { ListedDocument } from './rows.ts';

type Props = { rows: ListedDocument[]; state: DocumentsState; role: Role; meId: string };

/** The table with what may be done to each row; every change has its way back in the toast. */
export function DocumentsList({ rows, state, role, meId }: Props) {
  const router = useRouter();
  const [opened, setOpened] = useState<string | null>(null);
  const drafts = useMemo(() => createDrafts(meId), [meId]);
  const detailed = rows.find(({ id }) => id === opened)?.document;
  const mayManage = allows('document.manage', { role, own: false });
  const mayEdit = allows('document.edit', { role, own: false });

  async function change(command: string, documentId: string, said?: { message: string; back: string }) {
    const answer = await send(command, { documentId });
    if (!answer.ok) sayToast({ message: answer.problem.detail, stays: true });
    else if (said) sayToast({ message: said.message, undo: () => void change(said.back, documentId) });
    router.refresh();
  }

  const more = ({ id, title }: { id: string; title: string }) => (
    <DocumentMore
      title={title}
      state={state}
      onDetails={mayEdit && state === 'active' ? () => setOpened(id) : undefined}
      onArchive={
        mayManage
          ? () => change('documents.archive', id, { message: 'Archived.', back: 'documents.unarchive' })
          : undefined
      }
      onUnarchive={mayManage ? () => change('documents.unarchive', id) : undefined}
      onDelete={
        mayManage
          ? () =>
              change('documents.delete', id, {
                message: 'Deleted. It can be brought back for 30 days.',
                back: 'documents.restore',
              })
          : undefined
      }
      onRestore={mayManage ? () => change('documents.restore', id) : undefined}
    />
  );

  return (
    <>
      <DocumentsTable rows={rows} dueHead="Changed" more={mayEdit || mayManage ? more : undefined} />
      {detailed && (
        <DetailsDialog
          document={detailed}
          drafts={drafts}
          onClose={() => setOpened(null)}
          onSaved={() => router.refresh()}
        />
      )}
    </>
  );
}
