'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { OneTimeLink } from '#app/_ui/screens/one-time-link.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { send } from '#app/door.ts';
import { useCommand } from '#app/use-command.ts';

type Row = { id: string; name: string; made: string; used: string };

export function Tokens({ teamId, rows }: { teamId: string; rows: Row[] }) {
  const router = useRouter();
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const { error, ask } = useCommand();

  async function create(form: FormData) {
    const token = await ask<{ name: string; secret: string }>('tokens.create', {
      teamId,
      name: form.get('name'),
    });
    if (!token) return;
    setMade(token);
    router.refresh();
  }

  async function revoke(tokenId: string) {
    const answer = await send('tokens.revoke', { tokenId });
    if (!answer.ok) sayToast({ message: answer.problem.detail, stays: true });
    router.refresh();
  }

  return (
    <>
      <form action={create} className="inv">
        <TextField
          cell="grow"
          label="New token"
          name="name"
          required
          placeholder="What it is for"
          error={error?.fields?.name ?? error?.message}
        />
        <SubmitButton busy="Making">Make token</SubmitButton>
      </form>
      {made && (
        <OneTimeLink key={made.secret} secret={made.secret} label="Token">
          The token “{made.name}”.
        </OneTimeLink>
      )}
      {rows.length === 0 ? (
        <p className="hint">You have no tokens in this team.</p>
      ) : (
        <Table rows={rows} onRevoke={revoke} />
      )}
    </>
  );
}

function Table({ rows, onRevoke }: { rows: Row[]; onRevoke: (id: string) => void }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways on a phone must take the keyboard
    <section className="wide-table" aria-label="Tokens" tabIndex={0}>
      <table className="lib">
        <thead>
          <tr>
            <th>Token</th>
            <th>Made</th>
            <th>Last used</th>
            <th>
              <span className="sr">Revoke</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, made, used }) => (
            <tr key={id}>
              <td className="ttl">
                <bdi>{name}</bdi>
              </td>
              <td className="num">{made}</td>
              <td className="num">{used}</td>
              <td className="r">
                <Button size="small" aria-label={`Revoke ${name}`} onClick={() => onRevoke(id)}>
                  Revoke
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
