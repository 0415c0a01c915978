import type { Module } from './modules.ts';
import {
  notForBrowsers,
  readsClock,
  readsForeignCommands,
  readsImpure,
  readsRightward,
  readsUpward,
} from './rules.ts';

const EDGES = [readsUpward, readsRightward, readsImpure];

/** One sentence for each import that goes against the architecture, in the order of files. */
export function findViolations(modules: Map<string, Module>): string[] {
  return [...modules.values()]
    .flatMap((module) => [...edges(module, modules), ...clock(module), ...leaks(module, modules)])
    .sort();
}

function edges({ file, imports }: Module, modules: Map<string, Module>): string[] {
  return imports.flatMap(({ target, specifier }) =>
    [...EDGES.map((rule) => rule(file, target)), readsForeignCommands(file, modules.get(target))]
      .filter((why) => why !== null)
      .map((why) => `${file} imports ${specifier}: ${why}`),
  );
}

function clock(module: Module): string[] {
  const why = readsClock(module);
  return why ? [`${module.file}: ${why}`] : [];
}

/** What a client component would carry into the browser, straight or through others. Server actions stay behind. */
function leaks(entry: Module, modules: Map<string, Module>): string[] {
  if (entry.boundary !== 'client') return [];
  const via = new Map<string, string>([[entry.file, '']]);
  const found: string[] = [];
  for (const [file, path] of via) {
    const module = modules.get(file);
    if (!module || (module.boundary === 'server' && file !== entry.file)) continue;
    for (const { target } of module.imports) {
      if (via.has(target)) continue;
      via.set(target, `${path} → ${target}`);
      if (notForBrowsers(target))
        found.push(`${entry.file} brings ${target} into the browser (${`${path} → ${target}`.slice(3)})`);
    }
  }
  return found;
}
