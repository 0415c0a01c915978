'use client';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../button.tsx';
import { copyText } from '../copy-text.ts';
import { Icon } from '../icon.tsx';

type OneTimeLinkProps = {
  /** A link or a temporary password. */
  secret: string;
  /** What it is and for whom, in a sentence; that it is shown once is said here. */
  children: ReactNode;
  label?: string;
};

/** A secret that the server keeps only as a hash: shown once, to be passed on by hand. */
export function OneTimeLink({ secret, children, label = 'Link' }: OneTimeLinkProps) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  return (
    <div className="notice" role="status">
      <Icon name="key-round" small />
      <div className="grow">
        <label htmlFor={id}>{children} It is shown only this once.</label>
        <div className="once">
          <input
            id={id}
            className="field"
            readOnly
            value={secret}
            aria-label={label}
            dir="ltr"
            onFocus={(event) => event.target.select()}
          />
          <Button
            icon={copied ? 'check' : 'copy'}
            onClick={async () => setCopied(await copyText(secret, 'Select it and press Ctrl C.'))}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        </div>
      </div>
    </div>
  );
}
