'use client';
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './button.tsx';

type DialogProps = {
  open: boolean;
  /** Esc, the cross, a press outside. What was typed is the caller's to keep. */
  onClose: () => void;
  title: ReactNode;
  /** A line under the title, in the reading face: the passage it is about. */
  about?: ReactNode;
  /** Buttons, the one that helps most first. */
  footer?: ReactNode;
  wide?: boolean;
  /** Give it the class `body` for the usual inner space and scrolling; a form has it anyway. */
  children: ReactNode;
};

/** The browser's own modal dialog: it holds the focus, gives it back, and lies above everything. */
export function Dialog({ open, onClose, title, about, footer, wide, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useShown(dialog, open);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press outside is the pointer's way; Esc is the keyboard's, by `cancel`
    <dialog
      ref={dialog}
      className={wide ? 'dlg wide' : 'dlg'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <>
          <header>
            <div>
              <h2 id={titleId}>{title}</h2>
              {about && (
                <p className="serif" dir="auto">
                  {about}
                </p>
              )}
            </div>
          </header>
          {children}
          {footer && <footer>{footer}</footer>}
          {/* last, so that the focus begins at what the dialog is about */}
          <Button kind="bare" size="small" icon="x" className="close" aria-label="Close" onClick={onClose} />
        </>
      )}
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
