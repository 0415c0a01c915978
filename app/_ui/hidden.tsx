import type { ReactNode } from 'react';

/** Words for those who listen rather than look. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="sr">{children}</span>;
}
