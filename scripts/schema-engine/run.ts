import { runAdminCommand } from './admin.ts';
import { parseArguments } from './arguments.ts';
import { loadEngine } from './engine.ts';
import { serveJsonRpc } from './json-rpc.ts';

/** Does what the native binary does for these arguments: prints a version, runs one command, or serves calls on stdin. */
export async function runSchemaEngine(argv: string[]): Promise<void> {
  const { version, command, datasource, datamodels } = parseArguments(argv);
  if (version) {
    console.log('schema-engine-cli (WebAssembly)');
  } else if (command) {
    await runAdminCommand(command, datasource.url ?? '');
  } else {
    await serveJsonRpc(() => loadEngine(datasource, datamodels));
  }
}
