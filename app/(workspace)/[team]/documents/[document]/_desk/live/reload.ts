import { fetchQuery } from '#app/door.ts';
import type { WorkspaceState } from '#lib/claims/events.ts';

/** Reads the whole state of a document anew; null if it cannot be had now. */
export async function readState(documentId: string): Promise<WorkspaceState | null> {
  const answer = await fetchQuery<{ state: WorkspaceState }>('documents.open', { documentId });
  return answer.ok ? answer.result.state : null;
}
