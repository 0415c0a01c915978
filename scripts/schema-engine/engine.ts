import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { schemaAdapter } from './adapter.ts';
import type { Datasource } from './arguments.ts';

/** The calls of the engine by name; the command line chooses them at run time. */
export type Engine = Record<string, (params: unknown) => Promise<unknown>>;

/** Compiles the engine and opens it on the database of `datasource`, with the schema files at `datamodels`. */
export async function loadEngine(datasource: Datasource, datamodels: string[]): Promise<Engine> {
  const { SchemaEngine } = await instantiate();
  const schemas = await Promise.all(
    datamodels.map(async (file): Promise<[string, string]> => [file, await readFile(file, 'utf8')]),
  );
  const adapter = bindMigrationAwareSqlAdapterFactory(schemaAdapter(datasource));
  // An empty list would mean "a schema without models"; undefined means "no schema given".
  const engine = await SchemaEngine.new(
    { datamodels: schemas.length ? schemas : undefined },
    () => {},
    adapter,
  );
  return engine as unknown as Engine;
}

async function instantiate() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const wasm = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...bindings } });
  const internals: Internals = bindings;
  internals.__wbg_set_wasm?.(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

/** What wasm-bindgen generates beside the public calls; its type declarations leave it out. */
type Internals = { __wbg_set_wasm?: (exports: WebAssembly.Exports) => void };
