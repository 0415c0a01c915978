import { Avatar } from '#app/_ui/avatar.tsx';
import { Menu, MenuItem } from '#app/_ui/menu.tsx';
import { useOpenWorkspace, usePresence } from '../store/use-workspace.ts';
import { Follows } from './follows.tsx';
import { News } from './news.tsx';
import { useColleagues } from './use-colleagues.ts';
import { type Colleague, namesOf, placeOf } from './who-is-here.ts';

/** So many stand in the bar; the menu beside them has everyone. */
const MOST = 3;

/** Who is here now. An avatar pressed is followed, pressed again no longer. On a phone all are behind one. */
export function Here() {
  const colleagues = useColleagues();
  return (
    <>
      {colleagues.length > 0 && (
        <div className="here" data-follow>
          <ul className="avs" aria-label="Here now">
            {colleagues.slice(0, MOST).map((colleague) => (
              <li key={colleague.id}>
                <Face colleague={colleague} />
              </li>
            ))}
          </ul>
          <Everyone colleagues={colleagues} />
        </div>
      )}
      <News colleagues={colleagues} />
      <Follows colleagues={colleagues} />
    </>
  );
}

function Face({ colleague: { id, name, whereabouts } }: { colleague: Colleague }) {
  const { presence } = useOpenWorkspace();
  const followed = usePresence(({ following }) => following === id);
  return (
    <button
      type="button"
      className={whereabouts.idle ? 'face idle' : 'face'}
      aria-pressed={followed}
      aria-label={`Follow ${name}, ${placeOf(whereabouts)}`}
      title={`${name}, ${placeOf(whereabouts)}`}
      onClick={() => presence.follow(followed ? null : id)}
    >
      <Avatar person={{ id, name }} />
    </button>
  );
}

/** "2 more", and on a phone all of them. */
function Everyone({ colleagues }: { colleagues: readonly Colleague[] }) {
  const { presence } = useOpenWorkspace();
  const [first] = colleagues;
  const rest = colleagues.length - MOST;
  const trigger = (
    <>
      {first && <Avatar person={first} />}
      <span className="wide-only">{rest} more</span>
      {colleagues.length > 1 && <span className="narrow-only">+{colleagues.length - 1}</span>}
    </>
  );
  return (
    <span className={rest > 0 ? 'everyone' : 'everyone few'}>
      <Menu
        trigger={trigger}
        label={`Here now: ${namesOf(colleagues.map(({ name }) => name))}`}
        kind="bare"
        align="end"
      >
        {colleagues.map(({ id, name, whereabouts }) => (
          <MenuItem key={id} onSelect={() => presence.follow(id)}>
            <Avatar person={{ id, name }} small />
            <span className="grow">Follow {name}</span>
            <span className="dim">{placeOf(whereabouts)}</span>
          </MenuItem>
        ))}
      </Menu>
    </span>
  );
}
