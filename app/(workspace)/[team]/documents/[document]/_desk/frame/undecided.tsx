import { Button } from '#app/_ui/button.tsx';
import { useActions, useWorkspace } from '../store/use-workspace.ts';

/** The mark of conflicts that were left for later, and the way back to them. */
export function Undecided() {
  const count = useWorkspace(({ conflicts }) => conflicts.length);
  const { takeUp } = useActions();
  if (count === 0) return null;
  return (
    <Button size="small" onClick={takeUp}>
      {count} undecided
    </Button>
  );
}
