import { useEffect, useState } from 'react';
import { fetchQuery } from '#app/door.ts';

export type DocumentLine = { id: string; title: string };

const PAUSE_MS = 180;

/** The team's documents that fit what is typed; the latest if nothing is. None while they cannot be reached. */
export function useDocuments(teamId: string, typed: string): DocumentLine[] {
  const [found, setFound] = useState<DocumentLine[]>([]);
  useEffect(() => {
    let wanted = true;
    const search = typed.trim();
    const timer = setTimeout(async () => {
      const answer = await fetchQuery<{ documents: DocumentLine[] }>('documents.list', {
        teamId,
        limit: '5',
        ...(search ? { search } : {}),
      });
      if (wanted && answer.ok) setFound(answer.result.documents);
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [teamId, typed]);
  return found;
}
