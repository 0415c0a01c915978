import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  closeToast,
  hearUndoKey,
  onToasts,
  presentToasts,
  presentUndoKey,
  sayToast,
  undoNewest,
} from './toasts.ts';

afterEach(() => {
  for (const toast of presentToasts()) closeToast(toast.id);
});

describe('toasts', () => {
  it('shows the newest in place of the one before, but keeps what must be read', () => {
    sayToast({ message: 'That failed', stays: true });
    sayToast({ message: 'Cleared 1 sentence' });
    sayToast({ message: 'Cleared 2 sentences' });
    expect(presentToasts().map((toast) => toast.message)).toEqual(['That failed', 'Cleared 2 sentences']);
  });

  it('undoes the newest that can be undone, once', () => {
    const undo = vi.fn();
    sayToast({ message: 'Cleared 4 sentences', undo });
    expect(undoNewest()).toBe(true);
    expect(undoNewest()).toBe(false);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(presentToasts()).toEqual([]);
  });

  it('name the key that undoes them only where one is heard', () => {
    expect(presentUndoKey()).toBeNull();
    const stop = hearUndoKey(() => 'Z');
    expect(presentUndoKey()).toBe('Z');
    stop();
    expect(presentUndoKey()).toBeNull();
  });

  it('tells whoever listens, and keeps the same list between changes', () => {
    const heard = vi.fn();
    const stop = onToasts(heard);
    const id = sayToast({ message: 'Saved' });
    expect(presentToasts()).toBe(presentToasts());
    closeToast(id);
    stop();
    sayToast({ message: 'Not heard' });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
