import { useEffect, useRef, useState } from 'react';
import { usePresence } from '../store/use-workspace.ts';
import { comingsAndGoings } from './comings.ts';
import type { Colleague } from './who-is-here.ts';

/** Comings and goings are told together, and only if they last so long (ms): a reloaded page is no news. */
const GATHER_MS = 3_000;

/** Says aloud who came and who left, and whom one follows. Never where they move. */
export function News({ colleagues }: { colleagues: readonly Colleague[] }) {
  const [words, setWords] = useState('');
  const found = usePresence((seen) => seen.found);
  const told = useRef<readonly Colleague[]>(colleagues.filter(({ id }) => found?.has(id)));
  useEffect(() => {
    const timer = setTimeout(() => {
      const news = comingsAndGoings(told.current, colleagues);
      told.current = colleagues;
      if (news) setWords(news);
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [colleagues]);
  const following = usePresence((seen) => seen.following);
  const name = colleagues.find(({ id }) => id === following)?.name;
  return (
    <>
      <p className="sr" role="status">
        {words}
      </p>
      <p className="sr" role="status">
        {name && `Following ${name}. Escape ends it.`}
      </p>
    </>
  );
}
