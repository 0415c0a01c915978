'use client';
import { AuthenticatorForm } from '#app/_ui/screens/authenticator-form.tsx';
import { ProofForm } from '#app/_ui/screens/proof-form.tsx';
import { RecoveryCodes } from '#app/_ui/screens/recovery-codes.tsx';
import { useSetup } from './use-setup.ts';

/** A first second factor. */
export function NewFactor({ next }: { next: string }) {
  const { secret, codes, error, begin, confirm } = useSetup();
  if (codes)
    return <RecoveryCodes codes={codes} done="It is on." onKept={() => window.location.assign(next)} />;
  if (secret) return <AuthenticatorForm action={confirm} error={error} secret={secret} />;
  return <ProofForm action={begin} error={error} verb="Begin" busy="Looking" withCode={false} />;
}
