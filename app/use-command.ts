'use client';
import { useState } from 'react';
import type { FormError } from './_ui/form-error.ts';
import { fieldErrors, send } from './door.ts';

/** Sends what a form asks for. What is refused stands in `error`, by field or for the whole, until something goes through. */
export function useCommand() {
  const [error, setError] = useState<FormError | null>(null);

  /** The result, or null when it was refused. */
  async function ask<R = object>(command: string, input: object): Promise<R | null> {
    const answer = await send<R>(command, input);
    if (answer.ok) {
      setError(null);
      return answer.result;
    }
    const { problem } = answer;
    setError(problem.errors ? { fields: fieldErrors(problem) } : { message: problem.detail });
    return null;
  }

  return { error, setError, ask };
}
