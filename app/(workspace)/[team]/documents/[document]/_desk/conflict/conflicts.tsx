import { lazy, Suspense } from 'react';
import { useWorkspace } from '../store/use-workspace.ts';

const ConflictDialog = lazy(() => import('./conflict-dialog.tsx'));

/** The first undecided conflict, if there is one. */
export function Conflicts() {
  const conflict = useWorkspace(({ conflicts }) => conflicts[0]);
  if (!conflict) return null;
  return (
    <Suspense>
      <ConflictDialog key={conflict.key} conflict={conflict} />
    </Suspense>
  );
}
