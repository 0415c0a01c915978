import type { ReactNode } from 'react';
import { ViewerMark } from '#app/viewer-mark.tsx';

/** The pages about oneself have no frame in common, but a viewer. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <ViewerMark />
      {children}
    </>
  );
}
