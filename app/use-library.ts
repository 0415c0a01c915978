'use client';
import { useEffect, useState } from 'react';
import type { SourceView } from '#lib/sources/view.ts';
import { fetchQuery } from './door.ts';

/** Someone who types fast asks once. */
const PAUSE_MS = 180;

type Found = {
  /** Null until the library has answered. */
  sources: SourceView[] | null;
  /** There are more that fit. */
  isPart: boolean;
  failed: boolean;
};

/** The library's sources that fit what is typed; with nothing typed, the latest. At most so many. */
export function useLibrary(teamId: string, words: string, most: number): Found {
  const search = words.trim();
  const [found, setFound] = useState<Found>({ sources: null, isPart: false, failed: false });
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const query = { teamId, limit: String(most), ...(search ? { search } : {}) };
      const answer = await fetchQuery<{ sources: SourceView[]; next: string | null }>('sources.list', query);
      if (!wanted) return;
      if (!answer.ok) return setFound({ sources: null, isPart: false, failed: true });
      const { sources, next } = answer.result;
      setFound({ sources, isPart: next !== null, failed: false });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [teamId, search, most]);
  return found;
}
