import { commands, queries } from '#app/registry.ts';
import { requireSameOrigin, viewerOfRequest } from '#lib/auth/request.ts';
import { db } from '#lib/db/client.ts';
import { ask } from '#lib/door/ask.ts';
import type { Command, Query } from '#lib/door/define.ts';
import { answer, readJson } from '#lib/door/edge.ts';
import { execute } from '#lib/door/execute.ts';
import { notFound } from '#lib/door/refusal.ts';

type Context = { params: Promise<{ call: string }> };

const commandsByName = new Map(commands.map((command) => [command.name, command as unknown as Command]));
const queriesByName = new Map(queries.map((query) => [query.name, query as unknown as Query]));

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request);
    const viewer = await viewerOfRequest(db(), request, new Date());
    const command = commandsByName.get((await params).call);
    if (!command) throw notFound();
    const key = request.headers.get('idempotency-key') ?? undefined;
    return execute(command, { db: db(), viewer, input: await readJson(request), key });
  });
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const viewer = await viewerOfRequest(db(), request, new Date());
    const query = queriesByName.get((await params).call);
    if (!query) throw notFound();
    return ask(query, { db: db(), viewer, input: Object.fromEntries(new URL(request.url).searchParams) });
  });
}
