import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './root.ts';
import { stampOf } from './stamp.ts';

test('is current from when it is written until a source changes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-stamp-'));
  const stamp = () =>
    stampOf(path.join(folder, 'made', 'stamp'), [path.relative(ROOT, path.join(folder, 'sources'))]);
  const source = (name: string, content: string) => writeFileSync(path.join(folder, name), content);

  expect(stamp().isCurrent).toBe(false);
  source('sources', 'one');
  stamp().write();
  expect(stamp().isCurrent).toBe(true);
  source('sources', 'two');
  expect(stamp().isCurrent).toBe(false);
  stamp().write();
  stamp().clear();
  expect(stamp().isCurrent).toBe(false);
  rmSync(folder, { recursive: true });
});
