import { createPortal } from 'react-dom';
import { Avatar } from '#app/_ui/avatar.tsx';
import { Button } from '#app/_ui/button.tsx';
import { tintOf } from '#app/_ui/person-look.ts';
import { useOpenWorkspace, usePresence } from '../store/use-workspace.ts';
import { type Colleague, placeOf } from './who-is-here.ts';

/** Over the text while a colleague is followed: whom, and how to end it. */
export function Follows({ colleagues }: { colleagues: readonly Colleague[] }) {
  const { presence } = useOpenWorkspace();
  const following = usePresence((seen) => seen.following);
  const colleague = colleagues.find(({ id }) => id === following);
  const sheet = document.getElementById('main');
  if (!colleague || !sheet) return null;
  const { id, name, whereabouts } = colleague;
  return createPortal(
    <div className={`follows r${tintOf(id)}`} data-follow>
      <Avatar person={{ id, name }} small />
      <span className="grow clip">
        Following <bdi>{name}</bdi>, {placeOf(whereabouts)}
      </span>
      <Button size="small" kind="bare" keys="Esc" onClick={() => presence.follow(null)}>
        Stop
      </Button>
    </div>,
    sheet,
  );
}
