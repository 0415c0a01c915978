import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10; // Linux counts processor time in hundredths of a second

/** Processor time in ms that a process and its children have used; NaN where there is no /proc. */
export function cpuMs(pid: number): number {
  try {
    const parents = new Map(
      readdirSync('/proc').flatMap((name) =>
        /^\d+$/.test(name) ? [[Number(name), parentOf(Number(name))]] : [],
      ),
    );
    const family = new Set([pid]);
    for (let grown = 0; grown !== family.size; ) {
      grown = family.size;
      for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
    }
    return [...family].reduce((sum, one) => sum + usedBy(one), 0);
  } catch {
    return Number.NaN;
  }
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}

/** Own time and that of children which have ended. */
function usedBy(pid: number): number {
  const [user, system, endedUser, endedSystem] = statOf(pid).slice(11, 15).map(Number);
  return ((user ?? 0) + (system ?? 0) + (endedUser ?? 0) + (endedSystem ?? 0)) * TICK_MS;
}

/** The fields of /proc/PID/stat from the state on: the name before it may hold anything. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it has ended meanwhile
  }
}
