import type { ReactNode } from 'react';
import { ViewerMark } from '#app/viewer-mark.tsx';

/** A document's workspace and report have no frame in common, but a viewer. */
export default function DocumentLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <ViewerMark />
      {children}
    </>
  );
}
