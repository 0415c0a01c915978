import { useSyncExternalStore } from 'react';
import { useOpenWorkspace } from '../store/use-workspace.ts';
import { type DraftField, draftField } from './draft-field.ts';

/** A text field's draft: it outlives reloads, and a colleague's change never destroys it. */
export function useDraft(row: string, field: string, saved: string | null): DraftField {
  const { drafts } = useOpenWorkspace();
  const draft = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.read(row, field),
    () => null, // the server knew of none: nor does the browser until it has taken the page over
  );
  return draftField(drafts, { row, field, saved }, draft);
}
