import { commands, queries } from '#app/registry.ts';
import { openApi } from '#lib/door/openapi.ts';
import packageJson from '#package.json';

/** The description of the API, made from the registry, so that it cannot lag. The same for everyone: it tells of no team. */
export function GET(): Response {
  return Response.json(openApi({ commands, queries, version: packageJson.version }));
}
