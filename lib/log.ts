import pino from 'pino';

/** One line of JSON an event; what people type is never logged. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info', // an empty variable counts as absent
  serializers: { error: tellError },
});

/** What is told of an error. The message is left out where it may quote what somebody wrote. */
export type ToldError = {
  type: string;
  message?: string;
  code?: string;
  model?: string;
  kind?: string;
  state?: string;
  constraint?: unknown;
  stack: string[];
  cause?: ToldError;
};

type Failure = Error & {
  code?: unknown;
  meta?: { modelName?: string; driverAdapterError?: { cause?: Refused } };
};
/** What the database's adapter says of a statement that failed. */
type Refused = { kind?: string; originalCode?: string; constraint?: unknown };

/**
 * An error as the log shows it: its type, its codes, the model or constraint it is about, where it arose. Prisma quotes
 * the input in its messages, PostgreSQL the value, JSON.parse the text: of errors that are not known to quote nothing,
 * the message is left out.
 */
export function tellError(error: unknown): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const { code, meta, cause } = error as Failure;
  const { kind, originalCode, constraint } = meta?.driverAdapterError?.cause ?? {};
  return {
    type: error.constructor.name,
    message: quotesNothing(error) ? error.message : undefined,
    code: typeof code === 'string' ? code : undefined,
    model: meta?.modelName,
    kind,
    state: originalCode,
    constraint,
    stack: placesIn(error),
    cause: cause === undefined ? undefined : tellError(cause),
  };
}

/** Our own and the language's about a defect, and the system's, which name a file or an address of ours. */
function quotesNothing(error: Error): boolean {
  const isPlain = [Error, TypeError, RangeError, ReferenceError].includes(
    error.constructor as ErrorConstructor,
  );
  return isPlain && !('severity' in error);
}

/** The lines of the stack, without the message before them. */
function placesIn({ message, stack = '' }: Error): string[] {
  const afterMessage = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return afterMessage
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
