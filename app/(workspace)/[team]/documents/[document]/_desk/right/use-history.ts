import { useEffect, useState } from 'react';
import { fetchQuery } from '#app/door.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { isProvisional } from '../queue/call.ts';
import { useWorkspace } from '../store/use-workspace.ts';
import { type HistoryPage, withEarlier, withNewest } from './history-page.ts';

type History = { page: HistoryPage | null; failed: boolean; more: () => void };

/** A claim's history as far as it was asked for; its newest page is asked for anew whenever the claim or its sources change. */
export function useHistory({ id, updatedAt }: ClaimView): History {
  const [read, setRead] = useState<{ id: string; page: HistoryPage } | null>(null);
  const [failed, setFailed] = useState(false);
  const citations = useWorkspace(({ citationsOf }) => citationsOf(id));
  const page = read?.id === id ? read.page : null;
  const take = (change: (known: HistoryPage | null) => HistoryPage) =>
    setRead((known) => ({ id, page: change(known?.id === id ? known.page : null) }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the claim or of its citations is what makes the history longer
  useEffect(() => {
    if (isProvisional(id)) return;
    let wanted = true;
    void fetchQuery<HistoryPage>('claims.history', { claimId: id }).then((answer) => {
      if (!wanted) return;
      setFailed(!answer.ok);
      if (answer.ok) take((known) => withNewest(known, answer.result));
    });
    return () => {
      wanted = false;
    };
  }, [id, updatedAt, citations]);

  const more = async () => {
    if (!page?.next) return;
    const answer = await fetchQuery<HistoryPage>('claims.history', {
      claimId: id,
      before: String(page.next),
    });
    setFailed(!answer.ok);
    if (answer.ok) take((known) => withEarlier(known ?? page, answer.result));
  };
  return { page, failed, more: () => void more() };
}
