'use client';
import { useEffect, useRef, useState } from 'react';
import { Button, classOf } from '../button.tsx';
import { copyText } from '../copy-text.ts';
import { Icon } from '../icon.tsx';

type RecoveryCodesProps = {
  codes: readonly string[];
  /** Said before the codes: what has just been done. */
  done: string;
  onKept: () => void;
};

/** Recovery codes, shown once. The focus comes here, so that they are read before anything else is done. */
export function RecoveryCodes({ codes, done, onKept }: RecoveryCodesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const text = codes.join('\n');
  return (
    <section aria-labelledby="recovery-codes">
      <h2 id="recovery-codes" ref={heading} tabIndex={-1}>
        {done} Keep these recovery codes
      </h2>
      <p>
        Each opens your account once, with the password, when the authenticator is not at hand. They are shown
        only now: print them, or keep them where you keep passwords.
      </p>
      <ol className="codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="row">
        <Button
          icon={copied ? 'check' : 'copy'}
          onClick={async () => setCopied(await copyText(text, 'Save them as a file, or print them.'))}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
        <a
          className={classOf({})}
          download="galley-recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
        >
          <Icon name="download" small />
          Save as a file
        </a>
        <Button kind="go" onClick={onKept}>
          I have kept them
        </Button>
      </div>
    </section>
  );
}
