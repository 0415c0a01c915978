import { Avatar } from '#app/_ui/avatar.tsx';
import { tintOf } from '#app/_ui/person-look.ts';
import { usePresence, useWorkspace } from '../store/use-workspace.ts';
import { useColleagues } from './use-colleagues.ts';
import { onClaim } from './who-is-here.ts';

type Props = { number: number };

/** In the panel: who else has this claim in hand, and what they are writing, so that two do not collide. Its room is kept while anyone is in the document. */
export function Beside({ number }: Props) {
  const colleagues = useColleagues().filter(
    ({ whereabouts }) => whereabouts.claim === number && !whereabouts.idle,
  );
  const [first] = colleagues.toSorted(
    (a, b) => Number(b.whereabouts.writes !== null) - Number(a.whereabouts.writes !== null),
  );
  const rest = colleagues.length - 1;
  return (
    <p className="beside" role="status">
      {first && (
        <>
          <Avatar person={first} small />
          <span className="clip">
            {onClaim(first)}
            {rest > 0 && `, and ${rest} more here`}
          </span>
        </>
      )}
    </p>
  );
}

/** In the list: a stroke in the tint of each colleague who has the claim in hand. */
export function OnRow({ number }: Props) {
  const ids = usePresence(({ people }) =>
    [...people]
      .filter(([, whereabouts]) => whereabouts.claim === number && !whereabouts.idle)
      .map(([id]) => id),
  );
  const team = useWorkspace((snapshot) => snapshot.people);
  const names = ids.flatMap((id) => team.get(id)?.name ?? []);
  if (names.length === 0) return null;
  return (
    <span className="on-row" title={names.join(', ')}>
      {ids.map((id) => (
        <span key={id} className={`r${tintOf(id)}`} />
      ))}
      <span className="sr">Here: {names.join(', ')}</span>
    </span>
  );
}
