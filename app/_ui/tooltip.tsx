import type { ReactNode } from 'react';

/**
 * A word that appears beside a symbol on hover and on focus. It repeats the symbol's name for the eye; the ear has it
 * already from `aria-label`, so it is not said twice.
 */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span className="tip">
      {children}
      <span className="tip-text" aria-hidden="true">
        {text}
      </span>
    </span>
  );
}
