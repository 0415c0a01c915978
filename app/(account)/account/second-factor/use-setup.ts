'use client';
import { useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import { type Answer, fieldErrors, send } from '#app/door.ts';

type Secret = { key: string; address: string; setup: string };

/** The steps of switching a second factor on or moving it: the password, the key with its first code, the recovery codes. */
export function useSetup() {
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [error, setError] = useState<FormError | null>(null);

  async function ask<R>(command: string, input: object): Promise<R | null> {
    const answer = await send<R>(command, input);
    setError(answer.ok ? null : errorOf(answer));
    return answer.ok ? answer.result : null;
  }

  return {
    secret,
    codes,
    error,
    setError,
    ask,
    setCodes,
    async begin(form: FormData) {
      setSecret(await ask<Secret>('factor.begin', proofOf(form)));
    },
    async confirm(form: FormData) {
      const input = { setup: secret?.setup, code: form.get('code') };
      const made = await ask<{ recoveryCodes: string[] }>('factor.confirm', input);
      if (made) setCodes(made.recoveryCodes);
    },
  };
}

/** What a form of password and code sends. */
export function proofOf(form: FormData): { password: string; code?: string } {
  const code = String(form.get('code') ?? '');
  return { password: String(form.get('password') ?? ''), ...(code ? { code } : {}) };
}

function errorOf({ problem }: Answer<unknown> & { ok: false }): FormError {
  return problem.errors ? { fields: fieldErrors(problem) } : { message: problem.detail };
}
