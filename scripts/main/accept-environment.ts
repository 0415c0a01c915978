import { type Env, readEnvironment } from '#lib/env.ts';
import { Refusal } from '../refusal.ts';

/** The validated environment, or a refusal that names each wrong variable and says why. */
export function acceptEnvironment(variables: Record<string, string | undefined>): Env {
  const reading = readEnvironment(variables);
  if (reading.ok) return reading.env;
  throw new Refusal(`Galley cannot start with this environment: ${reading.problems.join(' ')}`);
}
