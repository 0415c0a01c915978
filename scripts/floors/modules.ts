import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** Where one file reads another at run time: a path of the project, or the name of a package. */
export type Import = { target: string; specifier: string };
/** A source file; `file` is its path in the project, with forward slashes. */
export type Module = {
  file: string;
  boundary: 'client' | 'server' | null;
  readsClock: boolean;
  /** Whether it defines commands of the door. */
  commands: boolean;
  imports: Import[];
};

const SOURCES = ['{app,lib,scripts,e2e}/**/*.{ts,tsx}', '*.ts'];
const COMMANDS = /^define(Self)?Command$/;
const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;

/** Every source file below `root`, by path. Imports of types are left out: nothing of them is there at run time. */
export function readModules(root: string): Map<string, Module> {
  const files = globSync(SOURCES, { cwd: root }).filter((file) => !file.startsWith('lib/db/generated'));
  return new Map(files.map((file) => [toPosix(file), readModule(root, toPosix(file))]));
}

function readModule(root: string, file: string): Module {
  const code = readFileSync(path.join(root, file), 'utf8');
  const { module, program, comments } = parseSync(file, code);
  const first = program.body[0];
  const directive = first?.type === 'ExpressionStatement' ? first.directive : undefined;
  const uncommented = comments.reduce((text, { start, end }) => blank(text, start, end), code);
  const specifiers = [
    ...module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some((entry) => !entry.isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.moduleRequest && !entry.isType ? [entry.moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  return {
    file,
    boundary: directive === 'use client' ? 'client' : directive === 'use server' ? 'server' : null,
    readsClock: CLOCK.test(uncommented),
    commands: module.staticImports.some(({ entries }) =>
      entries.some(({ importName }) => COMMANDS.test(importName.name ?? '')),
    ),
    imports: specifiers.map((specifier) => ({ specifier, target: resolve(root, file, specifier) })),
  };
}

function resolve(root: string, file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return specifier;
  const target = toPosix(path.join(path.dirname(file), specifier));
  return existsSync(path.join(root, target)) ? target : specifier;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
