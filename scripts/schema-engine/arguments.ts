import { parseArgs } from 'node:util';

export type Datasource = { url?: string; shadowDatabaseUrl?: string };
export type EngineArguments = {
  version: boolean;
  command?: string;
  datasource: Datasource;
  datamodels: string[];
};

/** The flags Prisma's command line passes to its engine; those without a meaning here are let through. */
export function parseArguments(argv: string[]): EngineArguments {
  const { values, positionals } = parseArgs({
    args: argv,
    strict: false,
    allowPositionals: true,
    options: {
      version: { type: 'boolean' },
      datasource: { type: 'string' },
      datamodels: { type: 'string', multiple: true },
      'extension-types': { type: 'string' },
    },
  });
  const command = positionals[0] === 'cli' ? positionals[1] : undefined;
  return {
    version: values.version === true,
    ...(command && { command }),
    datasource: typeof values.datasource === 'string' ? JSON.parse(values.datasource) : {},
    datamodels: (values.datamodels ?? []) as string[],
  };
}
