/** A failure that is explained to a person in one sentence; anything else that is thrown is a defect and shows its stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Runs a script's main function: a refusal prints its sentence, a defect its stack; both leave exit code 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

/** Node's error code (`ENOENT`) or PostgreSQL's (`3D000`), if the thrown value carries one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
