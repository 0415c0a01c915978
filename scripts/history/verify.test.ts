import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GENESIS, link } from '#lib/live/chain.ts';
import type { EventLine, HeadLine } from '#lib/live/export.ts';
import { ROOT } from '../root.ts';

const TEAM = '0198f000-0000-7000-8000-000000000001';
const DOCUMENT = '0198f000-0000-7000-8000-000000000002';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'galley-history-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a document that was purged between two exports is said to be so, and breaks nothing', () => {
  const text = streamOf(DOCUMENT, 'document.imported', {});
  const earlier = [...text, ...streamOf(TEAM, 'team.founded', {})];
  const payload = { documentId: DOCUMENT, title: 'Harbour', seq: 1, head: text[0].hash };
  const later = streamOf(TEAM, 'document.purged', payload);
  const { said, status } = verify(later, text);
  expect(said).toContain(`${DOCUMENT}  purged with its document`);
  expect([said.endsWith('2 streams hold, 0 do not.\n'), status]).toEqual([true, 0]);
  expect(verify(streamOf(TEAM, 'team.renamed', {}), earlier)).toMatchObject({ status: 1 });
});

/** A stream of one event as an export has it: its head, then the event. */
function streamOf(stream: string, type: string, payload: unknown): [HeadLine, EventLine] {
  const header = { stream, seq: 1, team: TEAM, actor: null, at: '2026-11-25T08:00:00.000Z', type };
  const subject = DOCUMENT;
  const { salt, payloadHash, hash } = link(GENESIS, { ...header, subject }, payload);
  const hex = {
    salt: salt.toString('hex'),
    payloadHash: payloadHash.toString('hex'),
    hash: hash.toString('hex'),
  };
  return [
    { kind: 'head', stream, seq: 1, hash: hex.hash },
    { kind: 'event', ...header, subject, payload, ...hex },
  ];
}

function verify(...exported: object[][]): { said: string; status: number | null } {
  const files = exported.map((lines, at) => {
    const file = path.join(folder, `${at}.jsonl`);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return file;
  });
  const { stdout, status } = spawnSync(process.execPath, ['scripts/verify-history.mjs', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { said: stdout, status };
}
