'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { fieldErrors, send } from '#app/door.ts';

type Props = { document: { id: string; title: string; version: number }; onClose: () => void };

const FORM = 'rename-document';

export function RenameDialog({ document, onClose }: Props) {
  const router = useRouter();
  const [error, setError] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const title = new FormData(event.currentTarget).get('title');
    const answer = await send('documents.update', {
      documentId: document.id,
      version: document.version,
      title,
    });
    if (!answer.ok) return setError(fieldErrors(answer.problem).title ?? answer.problem.detail);
    router.refresh();
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Rename the document"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="go" type="submit" form={FORM}>
            Rename
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={submit}>
        <TextField
          label="Title"
          name="title"
          required
          defaultValue={document.title}
          error={error}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
