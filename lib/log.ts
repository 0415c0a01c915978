import pino from 'pino';

/** One line of JSON an event; what people type is never logged. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  serializers: { error: pino.stdSerializers.err },
});
