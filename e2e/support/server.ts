import { startEmbedded } from '../../scripts/postgres/embedded.ts';

/** The first owner of the server under test. */
export const owner = { email: 'owner@galley.example', password: 'a long walk by the harbour' };

const port = given('GALLEY_PORT');
const dataDir = given('GALLEY_DATA_DIR');

export const address = `http://127.0.0.1:${port}`;

/** What the server is started with: like a newsroom's first start, sample included. */
export const serverVariables = {
  PORT: port,
  HOST: '127.0.0.1',
  APP_URL: address,
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  ADMIN_EMAIL: owner.email,
  ADMIN_PASSWORD: owner.password,
  AUTH_SECRET: '',
  SAMPLE: '1',
  FOUND_TEAMS: '1',
};

/** Connection string of the running server's database, for factories and minted sessions. */
export async function serverDatabase(): Promise<string> {
  return (await startEmbedded(dataDir)).url;
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the journeys with npm run e2e`);
  return value;
}
