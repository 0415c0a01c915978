import { addressFor } from './address.ts';
import type { Store } from './workspace-store.ts';

/** A browser allows some hundred changes of the address a minute; nobody reads it while keys are held down. */
const CALM_MS = 150;

/** Keeps the address bar a link to what is shown: the active claim and the filters. Nothing is loaded for it. */
export function watchAddress(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const { ui, claims } = store.get();
    const number = ui.activeClaimId === null ? null : (claims.get(ui.activeClaimId)?.number ?? null);
    const query = addressFor(new URLSearchParams(location.search), ui.filters, number).toString();
    const address = location.pathname + (query ? `?${query}` : '') + location.hash;
    if (address !== location.pathname + location.search + location.hash)
      history.replaceState(history.state, '', address);
  };
  const stop = store.changes(() => {
    clearTimeout(timer);
    timer = setTimeout(write, CALM_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
