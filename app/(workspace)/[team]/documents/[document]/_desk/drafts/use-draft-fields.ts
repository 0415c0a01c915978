import { useSyncExternalStore } from 'react';
import { type DraftFields, draftFields } from './draft-field.ts';
import type { Drafts } from './drafts.ts';

/** Some fields of one row with their drafts. The server knew of none: nor does the browser until it has taken the page over. */
export function useDraftFields<Name extends string>(
  drafts: Drafts,
  row: string,
  saved: Readonly<Record<Name, string | null>>,
): DraftFields<Name> {
  const inBrowser = useSyncExternalStore(
    drafts.subscribe,
    () => JSON.stringify(Object.keys(saved).map((field) => drafts.read(row, field))),
    () => '',
  );
  return draftFields(drafts, row, saved, inBrowser === '' ? () => null : drafts.read);
}
