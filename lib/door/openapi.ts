import * as z from 'zod';
import type { AnyCommand, AnyQuery } from './define.ts';

type Json = Record<string, unknown>;
type Call = AnyCommand | AnyQuery;
type Described = { commands: AnyCommand[]; queries: AnyQuery[]; version: string };

/** The HTTP API as OpenAPI 3.1 has it: one path a call, its input and output from the schemas that check them. */
export function openApi({ commands, queries, version }: Described): Json {
  const calls = [
    ...commands.map((command) => [command.name, { post: commandOperation(command) }]),
    ...queries.map((query) => [query.name, { get: queryOperation(query) }]),
  ];
  return {
    openapi: '3.1.0',
    info: { title: 'Galley', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }],
    paths: Object.fromEntries(calls.map(([name, operation]) => [`/api/v1/${name}`, operation])),
    components: { securitySchemes, schemas: { Problem: problem }, responses: { Problem: refused } },
  };
}

function commandOperation(command: AnyCommand): Json {
  return {
    ...described(command),
    parameters: [idempotencyKey],
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(command.input) } } },
  };
}

function queryOperation(query: AnyQuery): Json {
  const { properties = {}, required = [] } = schemaOf(query.input) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const parameters = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  return { ...described(query), parameters };
}

function described(call: Call): Json {
  const schema = call.output ? z.toJSONSchema(call.output, { unrepresentable: 'any' }) : {};
  return {
    operationId: call.name,
    summary: call.summary,
    tags: [call.name.split('.')[0]],
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema } } },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

/** What a client sends: defaults are optional there. */
function schemaOf(input: z.ZodType): Json {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Under the same key, a repeat of the same request gets the first answer and writes nothing.',
  schema: { type: 'string', maxLength: 200 },
};

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'galley.session' },
  token: { type: 'http', scheme: 'bearer' },
};

const problem = z.toJSONSchema(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable; programs decide by it.'),
    detail: z.string().describe('A sentence for people.'),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    current: z.unknown().optional().describe('With 409: the row as it is now.'),
    changedById: z.uuid().nullish().describe('With 409 on a claim or citation: who made it so.'),
  }),
);

const refused = {
  description: 'Refused, as RFC 9457 has it: 400, 401, 403, 404, 405, 409, 413, 422, 429, 503.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
