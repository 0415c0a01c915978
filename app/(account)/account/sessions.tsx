'use client';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { send } from '#app/door.ts';

export type SessionRow = { id: string; device: string; times: string; isThis: boolean };

/** Where one is signed in; each ends at once. `children` is the way out of this one. */
export function Sessions({ rows, children }: { rows: SessionRow[]; children: ReactNode }) {
  const router = useRouter();

  async function end(command: string, input: object, done: string) {
    const answer = await send(command, input);
    sayToast(answer.ok ? { message: done } : { message: answer.problem.detail, stays: true });
    router.refresh();
  }

  return (
    <section className="alt" aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      <ul className="seats">
        {rows.map(({ id, device, times, isThis }) => (
          <li key={id}>
            <span className="grow">
              <b>{device}</b> {isThis && <span className="faint">this one</span>}
              <span className="sub">{times}</span>
            </span>
            {!isThis && (
              <Button
                size="small"
                aria-label={`Sign out ${device}, ${times}`}
                onClick={() => void end('sessions.end', { sessionId: id }, 'Signed out there.')}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        {children}
        {rows.length > 1 && (
          <Button
            onClick={() => void end('account.signOutEverywhere', {}, 'Every other browser is signed out.')}
          >
            Sign out everywhere else
          </Button>
        )}
      </div>
    </section>
  );
}
