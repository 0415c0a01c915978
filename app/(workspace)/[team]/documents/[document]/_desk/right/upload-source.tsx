import { useRef, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { upload } from '#app/door.ts';
import { createOnce } from '#app/once.ts';
import type { SourceView } from '#lib/sources/view.ts';

type Props = { teamId: string; onSource: (source: SourceView) => void };

/** A file becomes a source of the library: its bytes first, then the record that names them. */
export function UploadSource({ teamId, onSource }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [once] = useState(() => createOnce());
  const [busy, setBusy] = useState(false);
  const bring = async (file: File) => {
    setBusy(true);
    const kept = await upload(teamId, file);
    const made = kept.ok
      ? await once<SourceView>('sources.create', sourceOf(teamId, file, kept.result))
      : kept;
    setBusy(false);
    if (made.ok) onSource(made.result);
    else sayToast({ message: `${file.name}: ${made.problem.detail}`, stays: true }); // also if the form is gone by now
  };
  return (
    <>
      <Button size="small" icon="upload" disabled={busy} onClick={() => input.current?.click()}>
        {busy ? 'Uploading…' : 'File'}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to cite"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) void bring(file);
        }}
      />
    </>
  );
}

function sourceOf(teamId: string, file: File, { sha256, mediaType }: { sha256: string; mediaType: string }) {
  return { teamId, kind: kindOf(mediaType), title: file.name, fileSha256: sha256, fileName: file.name };
}

function kindOf(mediaType: string): SourceView['kind'] {
  if (mediaType.startsWith('image/')) return 'image';
  if (mediaType.startsWith('video/')) return 'video';
  return /csv|spreadsheet|json/.test(mediaType) ? 'data' : 'document';
}
