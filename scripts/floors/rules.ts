import type { Module } from './modules.ts';

/** From the lowest floor up; a file reads its own floor and those below. What is not named here stands on top. */
const FLOORS: { name: string; rooms: RegExp }[] = [
  {
    name: 'lib/text, env, log, refusal, time and turns',
    rooms: /^lib\/(text\/|(env|log|refusal|time|turns)\.ts)/,
  },
  { name: 'db', rooms: /^lib\/db\// },
  { name: 'auth, live, intake and blobs', rooms: /^lib\/(auth|live|intake|blobs)\// },
  { name: 'the door', rooms: /^lib\/door\// },
  { name: 'the nouns', rooms: /^lib\/(teams|sources|documents|claims|reports)\// },
  { name: 'sample and testing', rooms: /^lib\/(sample|testing)\// },
  { name: 'app', rooms: /^(app\/|proxy\.ts)/ },
];

/** A noun reads itself and what stands before it. */
const NOUNS = ['teams', 'sources', 'documents', 'claims', 'reports'];

const TEST = /\.test\.tsx?$/;
/** Named so, or in such a place, a file is pure: values in, values out. */
const PURE = /^lib\/(text\/.*|.*\/(rules|events)|auth\/permissions)\.ts$/;
const IMPURE_PACKAGE = /^(node:|react|next|@prisma\/|pg$)/;
const SERVER_ONLY = /^(lib\/(db|auth|blobs|intake)\/|lib\/.*\/(commands|queries|writes)\.ts$)/;
const NOT_FOR_BROWSERS = /^(node:|pg$|@prisma\/|zod$|pino$|undici$|playwright|@node-rs\/)/;

/** Reads upward in the house: `app → nouns → door → auth, live, intake, blobs → db`. */
export function readsUpward(file: string, target: string): string | null {
  const [from, to] = [floorOf(file), floorOf(target)];
  if (TEST.test(file) || from === null || to === null || from >= to) return null;
  return `${FLOORS[from]?.name} may not read ${FLOORS[to]?.name}`;
}

/** Reads a noun to its right. */
export function readsRightward(file: string, target: string): string | null {
  const [from, to] = [nounOf(file), nounOf(target)];
  if (TEST.test(file) || from < 0 || to < 0 || from === to) return null;
  return to > from ? `${NOUNS[from]} may not read ${NOUNS[to]}, which stands to its right` : null;
}

/** Reads a file in which another noun defines commands: what two of them share stands beside them. */
export function readsForeignCommands(file: string, target: Module | undefined): string | null {
  const [from, to] = [nounOf(file), nounOf(target?.file ?? '')];
  if (TEST.test(file) || !target?.commands || from < 0 || to < 0 || from === to) return null;
  return `${NOUNS[from]} may not read the commands of ${NOUNS[to]}`;
}

/** Is pure by its name and reads something that is not. */
export function readsImpure(file: string, target: string): string | null {
  if (!PURE.test(file) || TEST.test(file)) return null;
  if (IMPURE_PACKAGE.test(target)) return 'a pure file may not read this package';
  const isOurs = /^(app|lib|scripts)\//.test(target);
  return isOurs && !isPureOrData(target) ? 'a pure file may read only pure files' : null;
}

/** Is pure by its name and looks at the clock. */
export function readsClock({ file, readsClock }: Module): string | null {
  return readsClock && PURE.test(file) && !TEST.test(file)
    ? 'a pure file is told the time, it does not look'
    : null;
}

/** May not arrive in a browser. */
export function notForBrowsers(target: string): boolean {
  return !PURE.test(target) && (SERVER_ONLY.test(target) || NOT_FOR_BROWSERS.test(target));
}

/** Beside rules and events, a noun keeps plain tables (its scale, its words) in files that read nothing impure themselves. */
function isPureOrData(target: string): boolean {
  return (
    PURE.test(target) ||
    (!SERVER_ONLY.test(target) && !target.startsWith('app/') && !target.endsWith('/input.ts'))
  );
}

function floorOf(file: string): number | null {
  const floor = FLOORS.findIndex(({ rooms }) => rooms.test(file));
  return floor < 0 ? null : floor;
}

function nounOf(file: string): number {
  return NOUNS.indexOf(/^lib\/([^/]+)\//.exec(file)?.[1] ?? '');
}
