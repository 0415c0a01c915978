import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../scripts/postgres/postmaster.ts';
import { ROOT } from '../../scripts/root.ts';
import { run, type Server, serve } from '../serve.ts';

export const owner = { email: 'bench@galley.example', password: 'a bench beside the river' };

/** The product as a newsroom starts it, on a data folder of its own. */
export async function startProduct(dataDir: string): Promise<Server> {
  const port = String(await freePort());
  const variables = {
    PORT: port,
    DATA_DIR: dataDir,
    ADMIN_EMAIL: owner.email,
    ADMIN_PASSWORD: owner.password,
    SAMPLE: '0',
    DATABASE_URL: '',
  };
  return serve(['scripts/start.mjs'], ROOT, `http://127.0.0.1:${port}`, '/api/health', variables);
}

/** A blank dynamic Next page under the same policy, built and served by the same versions. */
export async function startBlank(): Promise<Server> {
  const folder = path.join(ROOT, 'bench/page/blank');
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const [code] = await once(run([next, 'build'], folder, {}), 'close');
  if (code !== 0) throw new Error('The blank page could not be built.');
  const port = String(await freePort());
  return serve([next, 'start', '-p', port], folder, `http://127.0.0.1:${port}`, '/', {});
}
