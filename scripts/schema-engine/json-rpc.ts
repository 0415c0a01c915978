import { createInterface } from 'node:readline';
import { errorCode } from '../refusal.ts';
import type { Engine } from './engine.ts';

/** JSON-RPC's range for errors of the server; Prisma reads the `data` beside it. */
const ENGINE_ERROR = 4466;
/** Ids of the calls we make to the command line, apart from those it makes to us. */
const OWN_ID_OFFSET = 1_000_000_000;

type Call = { id: number; method?: string; params?: unknown };

/** Answers calls on stdin, one line of JSON each, one after the other, until stdin ends. */
export async function serveJsonRpc(load: () => Promise<Engine>): Promise<void> {
  let engine: Promise<Engine> | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const call: Call = JSON.parse(line);
    if (!call.method) continue; // the answer to one of our own calls
    engine ??= load();
    await answer(engine, call);
  }
}

async function answer(engine: Promise<Engine>, call: Call): Promise<void> {
  try {
    const result = await perform(await engine, call);
    send({ id: call.id, result: result ?? {} });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const data = { is_panic: false, message, error_code: errorCode(error), meta: metaOf(error) };
    send({
      id: call.id,
      error: { code: ENGINE_ERROR, message: 'An error happened. Check the data field for details.', data },
    });
  }
}

async function perform(engine: Engine, { id, method, params }: Call): Promise<unknown> {
  if (method === 'getDatabaseVersion') return engine.version?.(undefined);
  if (method === 'evaluateDataLoss') await rememberMigrations(engine, params);
  const result = await engine[method ?? '']?.(params);
  if (method !== 'diff' || !isPrinted(result)) return result;
  // The native engine prints a difference through the command line, rather than answering with it.
  send({ id: OWN_ID_OFFSET + id, method: 'print', params: { content: result.stdout } });
  return { exitCode: result.exitCode };
}

/**
 * This engine weighs the loss of data only against a history it remembers (it finds no shadow database then), and forgets
 * it when it applies migrations. Looking at the history anew makes it remember.
 */
async function rememberMigrations(engine: Engine, params: unknown): Promise<void> {
  const { migrationsList, filters } = params as { migrationsList: unknown; filters: unknown };
  await engine.devDiagnostic?.({ migrationsList, filters });
}

function isPrinted(result: unknown): result is { stdout: string; exitCode: number } {
  return (
    typeof result === 'object' && result !== null && 'stdout' in result && typeof result.stdout === 'string'
  );
}

function metaOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'meta' in error ? error.meta : undefined;
}

function send(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
