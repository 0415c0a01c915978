'use client';
import { useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import { enter, type Pair } from './enter.ts';

/** Signing in by one step or two. The password waits for its code here, in the page's memory, and nowhere else. */
export function useEntry(entered: () => Promise<void> | void) {
  const [waiting, setWaiting] = useState<Pair | null>(null);
  const [error, setError] = useState<FormError | null>(null);

  async function attempt(pair: Pair, code?: string) {
    const answer = await enter(pair, code);
    if (answer.state === 'in') return entered();
    if (answer.state === 'codeWanted') setWaiting(pair);
    setError(answer.state === 'refused' ? answer.error : null);
  }

  return {
    /** Whose code is wanted now; null while it is the password. */
    codeOf: waiting?.email ?? null,
    error,
    setError,
    sendPair: (pair: Pair) => attempt(pair),
    async sendCode(form: FormData) {
      if (waiting) await attempt(waiting, String(form.get('code') ?? ''));
    },
    back() {
      setWaiting(null);
      setError(null);
    },
  };
}
