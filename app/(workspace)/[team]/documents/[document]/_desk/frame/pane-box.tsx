import type { ReactNode } from 'react';
import type { Pane } from '../store/snapshot.ts';
import { useIsMain } from './use-narrow.ts';

type Props = {
  pane: Pane;
  /** What it is on a wide screen, beside the text. */
  beside: 'navigation' | 'complementary';
  label: string;
  className: string;
  children: ReactNode;
};

/** A pane beside the text; on a narrow screen, while it is shown, the page's main part with its heading. It stays one element through both. */
export function PaneBox({ pane, beside, label, className, children }: Props) {
  const isMain = useIsMain(pane);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always one of two landmarks, and these take a name
    <div className={className} role={isMain ? 'main' : beside} aria-label={label}>
      {isMain && <h1 className="sr">{label}</h1>}
      {children}
    </div>
  );
}
