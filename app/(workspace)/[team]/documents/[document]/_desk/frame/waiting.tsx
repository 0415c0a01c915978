import { useId } from 'react';
import { Icon } from '#app/_ui/icon.tsx';
import { inWords } from '../queue/in-words.ts';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { When } from '../when.tsx';

/** While the line is cut: what waits, the latest first, behind a button beside "Offline, 3 waiting". */
export function Waiting() {
  const id = useId();
  const { store } = useOpenWorkspace();
  const { waiting, offline, claims, citations } = useWorkspace(
    ({ waiting, connection, claims, citations }) => ({
      waiting,
      offline: connection === 'offline',
      claims,
      citations,
    }),
  );
  if (!offline || waiting === 0) return null;
  const queue = store.held().queue.filter(({ confirmed }) => !confirmed);
  return (
    <>
      <button type="button" className="linkish desk-only" popoverTarget={id}>
        What waits
      </button>
      <div id={id} popover="auto" className="pop-over offq">
        <p className="offb">
          <Icon name="cloud-off" />
          <span>
            <b>Offline, {waiting} waiting.</b> Keep working; they are sent in order when the line is back.
          </span>
        </p>
        <ul>
          {queue.toReversed().map((pending) => (
            <li key={pending.key}>
              <Icon name="clock" small />
              <span dir="auto">{inWords(pending, { claims, citations })}</span>
              <When at={pending.at} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
