'use client';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { TextField } from '../field.tsx';

type CodeFieldProps = {
  error?: string;
  /** Whether a recovery code does too; a new authenticator is confirmed by its own code alone. */
  orRecovery?: boolean;
  autoFocus?: boolean;
};

/** The code of an authenticator, on a keyboard of digits; or a recovery code, on one of letters. Sends `code`. */
export function CodeField({ error, orRecovery, autoFocus }: CodeFieldProps) {
  const [recovery, setRecovery] = useState(false);
  return (
    <div>
      <TextField
        key={recovery ? 'recovery' : 'code'}
        label={recovery ? 'Recovery code' : 'Code'}
        name="code"
        required
        autoComplete={recovery ? 'off' : 'one-time-code'}
        inputMode={recovery ? 'text' : 'numeric'}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={autoFocus || recovery}
        maxLength={40}
        dir="ltr"
        error={error}
        hint={
          recovery
            ? 'Four groups of four signs. It holds once.'
            : 'Six digits, as your authenticator app shows them now.'
        }
      />
      {orRecovery && (
        <Button kind="bare" size="small" className="swap" onClick={() => setRecovery(!recovery)}>
          {recovery ? 'Use the authenticator app' : 'Use a recovery code instead'}
        </Button>
      )}
    </div>
  );
}
