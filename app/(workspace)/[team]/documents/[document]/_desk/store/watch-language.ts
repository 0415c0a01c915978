import { fetchQuery } from '#app/door.ts';
import { wholePercent } from '#lib/text/coverage.ts';
import type { Span } from '#lib/text/span.ts';
import { persist } from '../live/persist.ts';
import { wait } from '../live/wait.ts';
import type { Store } from './workspace-store.ts';

type Divided = { language: string | null; sentences: Span[] };

/** When the document is said to be in another language, its sentences and with them the coverage are counted anew, and that is said. */
export function watchLanguage(store: Store, say: (words: string) => void): () => void {
  let counted = store.get().document.language;
  const recount = async () => {
    const { id, language } = store.get().document;
    if (language === counted) return true;
    const answer = await fetchQuery<Divided>('documents.sentences', { documentId: id });
    if (!answer.ok || answer.result.language !== store.get().document.language) return false;
    counted = language;
    const before = store.get().sentences.length;
    store.resplit(answer.result.sentences);
    document.querySelector('[data-article]')?.setAttribute('lang', language ?? '');
    say(recounted(before, store.get().sentences.length, store.get().coverage.share));
    return true;
  };
  const counting = persist(recount, { wait });
  const unsubscribe = store.subscribe(() => {
    if (store.get().document.language !== counted) counting.ask();
  });
  return () => {
    unsubscribe();
    counting.stop();
  };
}

/** "Counted anew in the new language: 27 sentences, 25 before; 78 % covered." */
export function recounted(before: number, now: number, share: number): string {
  const said = `${now} ${now === 1 ? 'sentence' : 'sentences'}${now === before ? ', as before' : `, ${before} before`}`;
  return `Counted anew in the new language: ${said}; ${wholePercent(share)} % covered.`;
}
