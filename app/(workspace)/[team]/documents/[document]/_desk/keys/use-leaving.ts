import { type KeyboardEvent, useRef } from 'react';
import { leaving } from './leaving.ts';

type Leaving = {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Whether the field was just left by Esc, which keeps what is typed as a draft; asked once, as it is left. */
  keepsDraft: () => boolean;
};

/** A text is left by its keys; only leaving it otherwise than by Esc saves it. */
export function useLeaving(lines: 'one line' | 'several lines'): Leaving {
  const kept = useRef(false);
  return {
    onKeyDown(event) {
      const how = leaving(event.nativeEvent, lines);
      if (!how) return;
      event.preventDefault();
      kept.current = how === 'leave';
      event.currentTarget.blur();
    },
    keepsDraft() {
      const keeps = kept.current;
      kept.current = false;
      return keeps;
    },
  };
}
