'use client';
import { useState } from 'react';
import { useCommand } from '#app/use-command.ts';

type Secret = { key: string; address: string; setup: string };

/** The steps of switching a second factor on or moving it: the password, the key with its first code, the recovery codes. */
export function useSetup() {
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const { error, setError, ask } = useCommand();

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
