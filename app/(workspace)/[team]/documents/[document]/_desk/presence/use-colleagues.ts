import { useMemo } from 'react';
import { usePresence, useWorkspace } from '../store/use-workspace.ts';
import { type Colleague, colleaguesIn } from './who-is-here.ts';

/** The colleagues who are here, by name. */
export function useColleagues(): Colleague[] {
  const people = usePresence((seen) => seen.people);
  const team = useWorkspace((snapshot) => snapshot.people);
  return useMemo(() => colleaguesIn(people, team), [people, team]);
}
