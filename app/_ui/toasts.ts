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
const noKey = () => null;
let undoKey: () => string | null = noKey;
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

/** Takes back what the newest toast offers to take back; false if none does. For the key whose name stands on it. */
export function undoNewest(): boolean {
  const newest = toasts.findLast((toast) => toast.undo);
  if (!newest) return false;
  closeToast(newest.id);
  newest.undo?.();
  return true;
}

/** Says by which key `undoNewest` is called on this page; null while that key does nothing. Gives back how it ends. */
export function hearUndoKey(name: () => string | null): () => void {
  undoKey = name;
  return () => {
    if (undoKey === name) undoKey = noKey;
  };
}

/** The key to print on what a toast offers to take back. */
export function presentUndoKey(): string | null {
  return undoKey();
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
