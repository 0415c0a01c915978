/** A failure that is explained to a person in one sentence; anything else that is thrown is a defect and shows its stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Runs a script's main function: a refusal prints its sentence, a defect its stack; both leave exit code 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(sentenceFor(error) ?? error);
    process.exitCode = 1;
  }
}

/** The sentence for a failure that a person can mend; null for a defect. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof Refusal) return error.message;
  const place = typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : null;
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100': // PostgreSQL: disk full
      return 'The disk is full: make room and start again.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return (
        place &&
        `${place} cannot be written by this account: check its owner and mode, or name another folder.`
      );
    default:
      return null;
  }
}

/** Node's error code (`ENOENT`) or PostgreSQL's (`3D000`), if the thrown value carries one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
