import { type ReactNode, useEffect, useRef } from 'react';

/** The browser's modal dialog: holds the focus, gives it back, lies above everything. */
export function Modal({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press outside is the pointer's way; Esc is the keyboard's, by `cancel`
    <dialog
      ref={dialog}
      className="cmd"
      aria-label="Command menu"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
