'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ButtonLink } from '#app/_ui/button.tsx';
import type { FormError } from '#app/_ui/form-error.ts';
import { SourceForm, type SourceValues } from '#app/_ui/screens/source-form.tsx';
import { fieldErrors, send, upload } from '#app/door.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { inputOf, valuesOf } from './source-input.ts';

type Props = { teamId: string; slug: string; source?: SourceView; origins: { id: string; title: string }[] };

/** A new source, or the one in hand. What was typed stays when the server says no. */
export function EditSource({ teamId, slug, source, origins }: Props) {
  const router = useRouter();
  const [error, setError] = useState<FormError | null>(null);
  const [values, setValues] = useState<SourceValues>(
    source ? valuesOf(source) : { accessedOn: new Date().toISOString().slice(0, 10) },
  );

  async function submit(form: FormData) {
    setValues(
      Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    );
    const chosen = form.get('file');
    const kept = chosen instanceof File && chosen.size > 0 ? await upload(teamId, chosen) : null;
    if (kept && !kept.ok) return setError({ message: kept.problem.detail });
    const file =
      kept?.ok && chosen instanceof File ? { fileSha256: kept.result.sha256, fileName: chosen.name } : {};
    const fields = { ...inputOf(form), ...file };
    const answer = source
      ? await send<SourceView>('sources.update', { sourceId: source.id, version: source.version, ...fields })
      : await send<SourceView>('sources.create', { teamId, ...fields });
    if (!answer.ok)
      return setError(
        answer.problem.errors ? { fields: fieldErrors(answer.problem) } : { message: answer.problem.detail },
      );
    router.push(`/${slug}/sources?source=${answer.result.id}`);
    router.refresh();
  }

  return (
    <SourceForm
      action={submit}
      heading={source ? 'Edit the source' : 'New source'}
      values={values}
      error={error}
      origins={origins}
      file={
        <label>
          <span className="label">File{source?.fileName ? `: ${source.fileName}` : ''}</span>
          <input type="file" name="file" />
        </label>
      }
      actions={
        <ButtonLink href={source ? `/${slug}/sources?source=${source.id}` : `/${slug}/sources`}>
          Cancel
        </ButtonLink>
      }
    />
  );
}
