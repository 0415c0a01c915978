import { EmptyState } from '#app/_ui/states.tsx';
import { mayWork } from '../keys/able.ts';
import { useWorkspace } from '../store/use-workspace.ts';

/** No claim is active: how to get at one, or make one. */
export function NoClaim() {
  const { some, works } = useWorkspace((snapshot) => ({
    some: snapshot.claims.size > 0,
    works: mayWork(snapshot),
  }));
  const walk = [['J', 'next claim']] as const;
  const make = [
    ['C', 'claim'],
    ['X', 'clear'],
  ] as const;
  return (
    <EmptyState title="No claim chosen" keys={[...(some ? walk : []), ...(works ? make : [])]}>
      {some
        ? 'Press a marked passage, or its number in the margin.'
        : 'Here stands what was found about a claim.'}
      {works && ' Select words in the text to mark them as a claim.'}
    </EmptyState>
  );
}
