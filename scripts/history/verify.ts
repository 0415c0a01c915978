import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, verifyExport } from '../../lib/live/verify-export.ts';
import { Refusal, runScript } from '../refusal.ts';

/** Says of an exported history whether anything in it was changed, and whether it still holds what an earlier export had. Needs no database. */
const FAULTS = {
  gap: 'an event is missing or out of its place',
  payload: 'what an event tells was changed',
  hash: 'an event was changed, put in or taken out',
  head: 'events at the end were taken off or added',
  headless: 'nothing in the file says where these events end',
  rewritten: 'what an earlier export had here is no longer so',
};

await runScript(async () => {
  const [file, earlier] = process.argv.slice(2);
  if (!file)
    throw new Refusal('Say which file: node scripts/verify-history.mjs history.jsonl [earlier.jsonl]');
  const findings = verifyExport(linesOf(file), earlier ? linesOf(earlier) : []);
  for (const finding of findings) console.log(sentence(finding));
  const faults = findings.filter((finding) => !finding.verdict.ok).length;
  console.log(`${findings.length - faults} streams hold, ${faults} do not.`);
  process.exitCode = faults > 0 || findings.length === 0 ? 1 : 0;
});

/** INIT_CWD is where the person stood. */
function linesOf(name: string): string[] {
  const file = path.resolve(process.env.INIT_CWD ?? '.', name);
  if (!existsSync(file)) throw new Refusal(`There is no file ${name}.`);
  return readFileSync(file, 'utf8').split('\n');
}

function sentence({ stream, events, verdict }: Finding): string {
  if ('purged' in verdict)
    return `${stream}  purged with its document after ${verdict.seq} events, as its team's history tells`;
  if (verdict.ok) return `${stream}  ${events} events, unchanged`;
  return `${stream}  BROKEN at ${verdict.seq}: ${FAULTS[verdict.fault]}`;
}
