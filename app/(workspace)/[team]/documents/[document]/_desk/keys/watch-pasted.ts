import type { Actions } from '../store/actions.ts';
import type { Store } from '../store/workspace-store.ts';
import { mayWorkOnActive } from './able.ts';
import { addressIn } from './pasted.ts';
import { isTyping } from './where.ts';

const LINK = 'text/uri-list';

/** An address pasted anywhere but into a field, or a link dropped on the page, is cited on the active claim. */
export function watchPasted(store: Store, actions: Actions): () => void {
  function cite(text: string): boolean {
    const address = addressIn(text);
    const { activeClaimId } = store.get().ui;
    if (!address || activeClaimId === null || !mayWorkOnActive(store.get())) return false;
    actions.citeAddress(activeClaimId, address);
    return true;
  }
  const paste = (event: ClipboardEvent) => {
    if (isTyping(event.target)) return;
    if (cite(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  };
  const over = (event: DragEvent) => {
    const isLink = event.dataTransfer?.types.includes(LINK) && !isTyping(event.target);
    if (isLink && mayWorkOnActive(store.get())) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (isTyping(event.target)) return;
    if (cite(event.dataTransfer?.getData(LINK).split('\n')[0] ?? '')) event.preventDefault();
  };
  addEventListener('paste', paste);
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('paste', paste);
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}
