import { readdir, readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;

type Process = { id: number; parent: number; bytes: number };

/** A process and all its descendants, from /proc, with the bytes that each holds for itself; none where there is no /proc. */
export async function family(root: number): Promise<Process[]> {
  const names = await readdir('/proc').catch(() => []);
  const read = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(processOf));
  const all = read.filter((one) => one !== null);
  const children = Map.groupBy(all, (one) => one.parent);
  const found = all.filter((one) => one.id === root);
  for (const one of found) found.push(...(children.get(one.id) ?? []));
  return found;
}

/** What they hold together; what they share is not counted. */
export function heldBytes(processes: Process[]): number {
  return processes.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Ends them all at once: a browser would outlive whoever started it for a moment, and go on writing. */
export function end(processes: Process[]): void {
  for (const { id } of processes)
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
}

async function processOf(id: string): Promise<Process | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  const statm = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => null);
  if (stat === null || statm === null) return null;
  // the name, in brackets, may hold anything: count from the last bracket, then state, then parent
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  const [, resident = 0, shared = 0] = statm.split(' ').map(Number);
  return { id: Number(id), parent, bytes: (resident - shared) * PAGE_BYTES };
}
