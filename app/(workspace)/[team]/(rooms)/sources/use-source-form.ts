import { useMemo, useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import { fieldErrors, type Problem, upload } from '#app/door.ts';
import { createOnce } from '#app/once.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { changedIn, undecidedIn } from '../../documents/[document]/_desk/drafts/draft-field.ts';
import { createDrafts } from '../../documents/[document]/_desk/drafts/drafts.ts';
import { useDraftFields } from '../../documents/[document]/_desk/drafts/use-draft-fields.ts';
import { inputOf, newInputOf, newSource, textsOf } from './source-fields.ts';

type About = { teamId: string; meId: string; source?: SourceView };

/** The fields of a source and how they are saved: only what was changed, on top of what was told last, a new one once. */
export function useSourceForm({ teamId, meId, source: given }: About, onSaved: (source: SourceView) => void) {
  const drafts = useMemo(() => createDrafts(meId), [meId]);
  const [once] = useState(() => createOnce());
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
  const discard = () => {
    for (const field of Object.values(fields)) field.discard();
  };

  async function submit(form: FormData) {
    if (undecided.length > 0) return setError({ message: 'Choose first: your words, or theirs.' });
    const file = await broughtIn(form, teamId);
    if ('problem' in file) return setError(errorOf(file.problem));
    const changed = changedIn(fields);
    const answer = source
      ? await once<SourceView>('sources.update', { ...versionOf(source), ...inputOf(changed), ...file })
      : await once<SourceView>('sources.create', { teamId, ...newInputOf(begun, changed), ...file });
    if (!answer.ok) {
      if (answer.problem.status === 409) setTold(answer.problem.current as SourceView);
      return setError(errorOf(answer.problem));
    }
    setTold(answer.result);
    discard();
    onSaved(answer.result);
  }

  return { fields, undecided, error, submit, discard };
}

function versionOf({ id: sourceId, version }: SourceView) {
  return { sourceId, version };
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
