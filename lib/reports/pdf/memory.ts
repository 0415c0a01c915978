import { readdir, readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;

/** Bytes that a process and all its descendants hold for themselves, what they share not counted; from /proc, 0 where there is none (then no limit holds). */
export async function heldBytes(root: number): Promise<number> {
  const names = await readdir('/proc').catch(() => []);
  const all = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(statOf));
  const children = Map.groupBy(
    all.filter((one) => one !== null),
    (one) => one.parent,
  );
  const own = all.find((one) => one?.id === root);
  let bytes = own?.bytes ?? 0;
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const child of children.get(id) ?? []) {
      bytes += child.bytes;
      waiting.push(child.id);
    }
  return bytes;
}

type Stat = { id: number; parent: number; bytes: number };

async function statOf(id: string): Promise<Stat | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  const statm = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => null);
  if (stat === null || statm === null) return null;
  // the name, in brackets, may hold anything: count from the last bracket, then state, then parent
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  const [, resident = 0, shared = 0] = statm.split(' ').map(Number);
  return { id: Number(id), parent, bytes: (resident - shared) * PAGE_BYTES };
}
