'use client';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { ButtonLink } from '#app/_ui/button.tsx';
import type { FormError } from '#app/_ui/form-error.ts';
import { SourceForm } from '#app/_ui/screens/source-form.tsx';
import { fieldErrors, type Problem, upload } from '#app/door.ts';
import { createOnce } from '#app/once.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { changedIn, undecidedIn } from '../../documents/[document]/_desk/drafts/draft-field.ts';
import { createDrafts } from '../../documents/[document]/_desk/drafts/drafts.ts';
import { useDraftFields } from '../../documents/[document]/_desk/drafts/use-draft-fields.ts';
import { type Origin, OriginField } from './origin-field.tsx';
import { inputOf, newInputOf, newSource, textsOf } from './source-fields.ts';
import { Undecided } from './undecided.tsx';

type Props = {
  teamId: string;
  meId: string;
  source?: SourceView;
  /** What it derives from. */
  origin?: Origin | null;
  /** The library as it is looked at, to come back to. */
  here: string;
};

/** A new source, or the one in hand. What is typed stays a draft until it is saved, whatever a colleague or the line does. */
export function EditSource({ teamId, meId, source: given, origin = null, here }: Props) {
  const router = useRouter();
  const drafts = useMemo(() => createDrafts(meId), [meId]);
  const once = useMemo(() => createOnce(), []);
  const [error, setError] = useState<FormError | null>(null);
  const [told, setTold] = useState<SourceView | null>(null);
  const [begun] = useState(() => newSource(new Date().toISOString().slice(0, 10)));
  const source = given && told && told.version > given.version ? told : given;
  const fields = useDraftFields(
    drafts,
    source?.id ?? `new source ${teamId}`,
    source ? textsOf(source) : begun,
  );
  const undecided = undecidedIn(fields);
  const back = (id?: string) => `${here}${id ? `&source=${id}` : ''}`;
  const discard = () => {
    for (const field of Object.values(fields)) field.discard();
  };

  async function submit(form: FormData) {
    if (undecided.length > 0) return setError({ message: 'Choose first: your words, or theirs.' });
    const file = await broughtIn(form, teamId);
    if ('problem' in file) return setError(errorOf(file.problem));
    const changed = changedIn(fields);
    const answer = source
      ? await once<SourceView>('sources.update', {
          sourceId: source.id,
          version: source.version,
          ...inputOf(changed),
          ...file,
        })
      : await once<SourceView>('sources.create', { teamId, ...newInputOf(begun, changed), ...file });
    if (!answer.ok) {
      if (answer.problem.status === 409) setTold(answer.problem.current as SourceView);
      return setError(errorOf(answer.problem));
    }
    setTold(answer.result);
    discard();
    router.push(back(answer.result.id));
    router.refresh();
  }

  return (
    <SourceForm
      action={submit}
      heading={source ? 'Edit the source' : 'New source'}
      error={error}
      of={(name) => ({
        name,
        value: fields[name].text,
        error: error?.fields?.[name],
        onChange: ({ target }) => fields[name].type(target.value),
      })}
      undecided={undecided.map((name) => <Undecided key={name} name={name} field={fields[name]} />)}
      origin={
        <OriginField teamId={teamId} sourceId={source?.id} origin={origin} field={fields.derivedFromId} />
      }
      file={
        <label>
          <span className="label">File{source?.fileName ? `: ${source.fileName}` : ''}</span>
          <input type="file" name="file" />
        </label>
      }
      actions={
        <ButtonLink href={back(source?.id)} onClick={discard}>
          Cancel
        </ButtonLink>
      }
    />
  );
}

type Brought = { fileSha256?: string; fileName?: string } | { problem: Problem };

/** The file that was chosen, uploaded; nothing if none was. */
async function broughtIn(form: FormData, teamId: string): Promise<Brought> {
  const chosen = form.get('file');
  if (!(chosen instanceof File) || chosen.size === 0) return {};
  const kept = await upload(teamId, chosen);
  return kept.ok ? { fileSha256: kept.result.sha256, fileName: chosen.name } : { problem: kept.problem };
}

function errorOf(problem: Problem): FormError {
  if (problem.status === 409)
    return { message: 'A colleague changed the source just now. Yours is kept: look, then save again.' };
  return problem.errors ? { fields: fieldErrors(problem) } : { message: problem.detail };
}
