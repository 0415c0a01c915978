'use client';
import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from 'react';

type ModalProps = Pick<
  ComponentProps<'dialog'>,
  'className' | 'aria-label' | 'aria-labelledby' | 'children'
> & {
  /** False: not shown, with nothing in it. */
  open?: boolean;
  /** Esc, and a press outside. */
  onClose: () => void;
};

/** The browser's own modal dialog: it holds the focus, gives it back, and lies above everything. */
export function Modal({ open = true, onClose, children, ...rest }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useShown(dialog, open);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press outside is the pointer's way; Esc is the keyboard's, by `cancel`
    <dialog
      {...rest}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && children}
    </dialog>
  );
}

/** Shown while `open`. Closed before it leaves the page, or the browser would not give the focus back. */
function useShown(dialog: RefObject<HTMLDialogElement | null>, open: boolean) {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    element.showModal();
    return () => element.close();
  }, [dialog, open]);
}
