import { commands, queries } from '#app/registry.ts';
import { requireSameOrigin, viewerOfRequest } from '#lib/auth/request.ts';
import { db } from '#lib/db/client.ts';
import { ask } from '#lib/door/ask.ts';
import type { Command, Query } from '#lib/door/define.ts';
import { answer, commandAnswer, idempotencyKey, readJson, readSearch } from '#lib/door/edge.ts';
import { carryOut } from '#lib/door/execute.ts';
import { notFound, wrongMethod } from '#lib/refusal.ts';

type Context = { params: Promise<{ call: string }> };

const commandsByName = new Map(commands.map((command) => [command.name, command as unknown as Command]));
const queriesByName = new Map(queries.map((query) => [query.name, query as unknown as Query]));

/** A command: JSON in, JSON out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { call } = await params;
  const known = commandsByName.get(call);
  return answer(async () => {
    requireSameOrigin(request);
    const viewer = await viewerOfRequest(db(), request, new Date());
    const command = known ?? refuseUnknown(queriesByName, call, 'GET');
    const key = idempotencyKey(request);
    return commandAnswer(await carryOut(command, { db: db(), viewer, input: await readJson(request), key }));
  }, known?.name);
}

/** A query: its input stands in the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { call } = await params;
  const known = queriesByName.get(call);
  return answer(async () => {
    const viewer = await viewerOfRequest(db(), request, new Date());
    const query = known ?? refuseUnknown(commandsByName, call, 'POST');
    return ask(query, { db: db(), viewer, input: readSearch(request, query.input) });
  }, known?.name);
}

function refuseUnknown(others: Map<string, unknown>, call: string, allowed: 'GET' | 'POST'): never {
  throw others.has(call) ? wrongMethod(allowed) : notFound();
}
