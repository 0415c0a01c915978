import { lazy, Suspense } from 'react';
import { patiently } from '../live/patiently.ts';
import { useWorkspace } from '../store/use-workspace.ts';

const ConflictDialog = lazy(() => patiently(() => import('./conflict-dialog.tsx')));

/** The first conflict that is neither decided nor left for later, if there is one. */
export function Conflicts() {
  const conflict = useWorkspace(({ conflicts, ui }) => conflicts.find(({ key }) => !ui.putOff.includes(key)));
  if (!conflict) return null;
  return (
    <Suspense>
      <ConflictDialog key={conflict.key} conflict={conflict} />
    </Suspense>
  );
}
