'use client';
import { useRouter } from 'next/navigation';
import { ButtonLink } from '#app/_ui/button.tsx';
import { SourceForm } from '#app/_ui/screens/source-form.tsx';
import type { SourceView } from '#lib/sources/view.ts';
import { type Origin, OriginField } from './origin-field.tsx';
import { Undecided } from './undecided.tsx';
import { useSourceForm } from './use-source-form.ts';

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
export function EditSource({ teamId, meId, source, origin = null, here }: Props) {
  const router = useRouter();
  const back = (id?: string) => `${here}${id ? `&source=${id}` : ''}`;
  const { fields, undecided, error, submit, discard } = useSourceForm({ teamId, meId, source }, ({ id }) => {
    router.push(back(id));
    router.refresh();
  });
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
