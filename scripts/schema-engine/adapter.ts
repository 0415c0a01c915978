import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import type { Datasource } from './arguments.ts';
import { CatalogClient, STAND_IN_FOR_CHAR } from './catalog-client.ts';

/**
 * The database as the engine wants it: adapter-pg, able to read the system catalogues, and with a shadow database of its
 * own. adapter-pg's shadow keeps a `connectionString`, which overrides the `database` it sets: it would be the main
 * database. So connections are configured field by field.
 */
export function schemaAdapter({ url, shadowDatabaseUrl }: Datasource): SqlMigrationAwareDriverAdapterFactory {
  const main = connectionFields(url ?? 'postgresql://unset.invalid/none');
  const schema = url ? new URL(url).searchParams.get('schema') : null;
  const connect = async (config: pg.PoolConfig) =>
    readingCatalog(await new PrismaPg(config, schema ? { schema } : undefined).connect());
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(main),
    async connectToShadowDb() {
      if (shadowDatabaseUrl) return connect(connectionFields(shadowDatabaseUrl));
      const database = `prisma_migrate_shadow_${randomUUID()}`;
      await runSql(main, `CREATE DATABASE "${database}" TEMPLATE template0`);
      const shadow = await connect({ ...main, database });
      const dispose = shadow.dispose.bind(shadow);
      return Object.assign(shadow, {
        async dispose() {
          await dispose();
          await runSql(main, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
        },
      });
    },
  };
}

type Connection = Awaited<ReturnType<PrismaPg['connect']>>;

function readingCatalog(connection: Connection): Connection {
  const startTransaction = connection.startTransaction.bind(connection);
  return Object.assign(asCharacters(connection), {
    startTransaction: async (...args: Parameters<Connection['startTransaction']>) =>
      asCharacters(await startTransaction(...args)),
  });
}

/** Names the columns that `CatalogClient` disguised what they are: single characters. */
function asCharacters<Q extends SqlQueryable>(queryable: Q): Q {
  const queryRaw = queryable.queryRaw.bind(queryable);
  return Object.assign(queryable, {
    queryRaw: async (...args: Parameters<typeof queryRaw>) => {
      const result = await queryRaw(...args);
      const columnTypes = result.columnTypes.map((type) =>
        type === STAND_IN_FOR_CHAR ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    },
  });
}

function connectionFields(url: string): pg.PoolConfig {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    host: hostname.replace(/^\[|\]$/g, '') || searchParams.get('host') || undefined,
    port: port ? Number(port) : 5432,
    user: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    database: decodeURIComponent(pathname.slice(1)) || undefined,
    ssl: encryption(searchParams.get('sslmode')),
    Client: CatalogClient,
  };
}

function encryption(mode: string | null): pg.PoolConfig['ssl'] {
  if (mode === 'require' || mode === 'no-verify') return { rejectUnauthorized: false };
  return mode === 'verify-ca' || mode === 'verify-full' ? true : undefined;
}

async function runSql({ Client: _, ...config }: pg.PoolConfig, sql: string): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
