import type { Look } from './looks.ts';

/** The one place where "done, and here is the way back" appears. Kept outside React: anything may say it. */
export type Toast = {
  id: number;
  message: string;
  look?: Look;
  /** Taken once; after it the toast is gone. */
  undo?: () => void;
  /** Stays until it is closed: for what went wrong, which must not slip away unread. */
  stays?: boolean;
};

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** Says that something is done. It takes the place of the one before, unless that one stays. Gives back its id. */
export function sayToast(toast: Omit<Toast, 'id'>): number {
  const id = nextId;
  nextId += 1;
  replace([...toasts.filter((other) => other.stays), { ...toast, id }]);
  return id;
}

export function closeToast(id: number) {
  replace(toasts.filter((toast) => toast.id !== id));
}

/** Takes back what the newest toast offers to take back; false if nothing does. For the Z key. */
export function undoNewest(): boolean {
  const newest = toasts.findLast((toast) => toast.undo);
  if (!newest) return false;
  closeToast(newest.id);
  newest.undo?.();
  return true;
}

export function presentToasts(): readonly Toast[] {
  return toasts;
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}
