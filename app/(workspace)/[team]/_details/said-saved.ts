import { sayToast } from '#app/_ui/toasts.ts';
import { send } from '#app/door.ts';
import type { DocumentView } from '#lib/documents/view.ts';
import { type Changed, undone } from './details-form.ts';

/** Says that details are saved, with the way back. */
export function saidSaved(
  before: DocumentView,
  after: DocumentView,
  changed: Changed,
  onBack?: () => void,
): void {
  const back = async () => {
    const { id: documentId, version } = after;
    const answer = await send('documents.update', { documentId, version, ...undone(changed, before) });
    if (!answer.ok) sayToast({ message: answer.problem.detail, stays: true });
    onBack?.();
  };
  sayToast({ message: 'Details saved', undo: () => void back() });
}
