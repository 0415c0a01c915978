'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Icon } from './icon.tsx';
import { closeToast, onToasts, presentToasts, presentUndoKey, type Toast } from './toasts.ts';
import { VerdictSymbol } from './verdict.tsx';

/** Long enough to read a sentence and reach for the key; it waits while a pointer or the focus is on it. */
const SHOWN_FOR_MS = 10_000;
const NONE: readonly Toast[] = [];

/** The region is always on the page, so that a screen reader hears what appears in it: politely, once. One per page. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(onToasts, presentToasts, () => NONE);
  return (
    <section className="toasts" aria-label="Notices" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.stays) return;
    const timer = setTimeout(() => closeToast(toast.id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only stop the clock
    <div className="toast" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      {toast.look && <VerdictSymbol look={toast.look} />}
      <span>{toast.message}</span>
      {toast.undo && <UndoButton toast={toast} />}
      <button type="button" className="x" aria-label="Close" onClick={() => closeToast(toast.id)}>
        <Icon name="x" small />
      </button>
    </div>
  );
}

/** Prints the key where one does the same. */
function UndoButton({ toast }: { toast: Toast }) {
  const key = useSyncExternalStore(onToasts, presentUndoKey, () => null);
  return (
    <button
      type="button"
      onClick={() => {
        closeToast(toast.id);
        toast.undo?.();
      }}
    >
      Undo {key && <kbd>{key}</kbd>}
    </button>
  );
}
