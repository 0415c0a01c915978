'use client';
import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { AuthenticatorForm } from '#app/_ui/screens/authenticator-form.tsx';
import { ProofForm } from '#app/_ui/screens/proof-form.tsx';
import { RecoveryCodes } from '#app/_ui/screens/recovery-codes.tsx';
import { proofOf, useSetup } from './use-setup.ts';

type Act = 'move' | 'renew' | 'remove';
type Props = { since: string; codesLeft: number; asking: string[] };

const ACTS: Record<Act, { does: string; verb: string; busy: string }> = {
  move: { does: 'Move it to another device', verb: 'Begin', busy: 'Looking' },
  renew: { does: 'Make new recovery codes', verb: 'Make new codes', busy: 'Making' },
  remove: { does: 'Switch it off', verb: 'Switch off', busy: 'Switching off' },
};

/** A second factor that is on, and what can be done about it; each with password and code. */
export function PresentFactor({ since, codesLeft, asking }: Props) {
  const [act, setAct] = useState<Act | null>(null);
  const { secret, codes, error, setError, begin, confirm, ask, setCodes } = useSetup();
  const again = () => window.location.assign('/account/second-factor');

  async function prove(form: FormData) {
    if (act === 'move') return begin(form);
    const command = act === 'renew' ? 'factor.renewCodes' : 'factor.remove';
    const done = await ask<{ recoveryCodes?: string[] }>(command, proofOf(form));
    if (done?.recoveryCodes) setCodes(done.recoveryCodes);
    else if (done) again();
  }

  if (codes) return <RecoveryCodes codes={codes} done="Done." onKept={again} />;
  if (secret) return <AuthenticatorForm action={confirm} error={error} secret={secret} />;
  if (!act) return <State since={since} codesLeft={codesLeft} onAct={setAct} />;
  return (
    <>
      <h2>{ACTS[act].does}</h2>
      {act === 'remove' && asking.length > 0 && <ShutOut teams={asking} />}
      <ProofForm
        action={prove}
        error={error}
        verb={ACTS[act].verb}
        busy={ACTS[act].busy}
        withCode
        onBack={() => {
          setAct(null);
          setError(null);
        }}
      />
    </>
  );
}

function State({ since, codesLeft, onAct }: Omit<Props, 'asking'> & { onAct: (act: Act) => void }) {
  return (
    <>
      <p>
        On since {since}. {codesLeft === 1 ? '1 recovery code is' : `${codesLeft} recovery codes are`} left
        {codesLeft < 3 ? ': make new ones soon.' : '.'}
      </p>
      <div className="stack">
        {(Object.keys(ACTS) as Act[]).map((act) => (
          <Button key={act} onClick={() => onAct(act)}>
            {ACTS[act].does}
          </Button>
        ))}
      </div>
      <p className="hint">A change signs you out everywhere else.</p>
    </>
  );
}

function ShutOut({ teams }: { teams: string[] }) {
  return (
    <p className="lead">
      {teams.map((team, at) => (
        <span key={team}>
          {at > 0 && ', '}
          <bdi>{team}</bdi>
        </span>
      ))}{' '}
      will be shut to you until you set one up again.
    </p>
  );
}
