import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { findViolations } from './check.ts';
import { readModules } from './modules.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'galley-floors-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const CLIENT = "'use client';\n";
const DEFINES = "import { defineCommand } from '../door/define.ts';\nexport const a = defineCommand;";
const CARD = 'app/_ui/card.tsx';

test.each<[string, Record<string, string>, string | null]>([
  [
    'lib reads app',
    { 'lib/claims/view.ts': "import { a } from '#app/_ui/a.ts';" },
    'the nouns may not read app',
  ],
  [
    'the door reads a noun',
    { 'lib/door/a.ts': "import { a } from '../teams/view.ts';" },
    'the door may not read the nouns',
  ],
  ['db reads auth', { 'lib/db/a.ts': "export { a } from '../auth/viewer.ts';" }, 'db may not read auth'],
  [
    'a noun reads to its right',
    { 'lib/teams/view.ts': "import { a } from '../claims/rules.ts';" },
    'to its right',
  ],
  ['a noun reads to its left', { 'lib/claims/view.ts': "import { a } from '../teams/view.ts';" }, null],
  [
    'a noun reads another’s commands, lazily, whatever their file is called',
    {
      'lib/claims/writes.ts': "const a = import('../sources/lending.ts');",
      'lib/sources/lending.ts': DEFINES,
    },
    'may not read the commands of sources',
  ],
  [
    'a noun reads another’s queries',
    {
      'lib/claims/writes.ts': "import { a } from '../sources/queries.ts';",
      'lib/sources/queries.ts':
        "import { defineQuery } from '../door/define.ts';\nexport const a = defineQuery;",
    },
    null,
  ],
  [
    'a test reads whatever it tests with',
    { 'lib/teams/a.test.ts': "import { a } from '../claims/commands.ts';" },
    null,
  ],
  [
    'rules read React',
    { 'lib/claims/rules.ts': "import { use } from 'react';" },
    'a pure file may not read this package',
  ],
  [
    'text reads Node',
    { 'lib/text/a.ts': "import fs from 'node:fs';" },
    'a pure file may not read this package',
  ],
  [
    'events read zod schemas',
    { 'lib/claims/events.ts': "import { a } from './input.ts';" },
    'only pure files',
  ],
  ['events read types of them', { 'lib/claims/events.ts': "import type { A } from './input.ts';" }, null],
  [
    'rules look at the clock',
    { 'lib/claims/rules.ts': 'export const soon = () => Date.now() + 1;' },
    'told the time',
  ],
  ['rules speak of the clock', { 'lib/claims/rules.ts': '// not Date.now()\nexport const a = 1;' }, null],
  [
    'a client component reads zod',
    { [CARD]: `${CLIENT}import * as z from 'zod';` },
    'brings zod into the browser',
  ],
  [
    'a client component reads the database through another file',
    {
      [CARD]: `${CLIENT}import { a } from './b.ts';`,
      'app/_ui/b.ts': "export * from '#lib/claims/queries.ts';",
      'lib/claims/queries.ts': 'export const a = 1;',
    },
    'brings lib/claims/queries.ts into the browser (app/_ui/b.ts → lib/claims/queries.ts)',
  ],
  [
    'a client component calls a server action',
    {
      [CARD]: `${CLIENT}import { save } from './actions.ts';`,
      'app/_ui/actions.ts': "'use server';\nimport { a } from '#lib/claims/commands.ts';",
      'lib/claims/commands.ts': 'export const a = 1;',
    },
    null,
  ],
  ['a client component reads rules', { [CARD]: `${CLIENT}import { a } from '#lib/claims/rules.ts';` }, null],
])('%s', (_name, files, expected) => {
  const targets = [
    'app/_ui/a.ts',
    'lib/teams/view.ts',
    'lib/auth/viewer.ts',
    'lib/claims/rules.ts',
    'lib/claims/input.ts',
  ];
  for (const file of [...targets, 'lib/claims/commands.ts', 'lib/sources/commands.ts'])
    plant(file, 'export const a = 1;');
  for (const [file, code] of Object.entries(files)) plant(file, code);
  const violations = findViolations(readModules(root));
  expect(violations).toEqual(expected === null ? [] : [expect.stringContaining(expected)]);
});

test('the project keeps to it', () => {
  expect(findViolations(readModules(ROOT))).toEqual([]);
});

function plant(file: string, code: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), code);
}
