import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import { Modal } from './modal.tsx';

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

/** A modal with a title, a way out, and buttons at its foot. */
export function Dialog({ open, onClose, title, about, footer, wide, children }: DialogProps) {
  const titleId = useId();
  return (
    <Modal open={open} onClose={onClose} className={wide ? 'dlg wide' : 'dlg'} aria-labelledby={titleId}>
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
    </Modal>
  );
}
