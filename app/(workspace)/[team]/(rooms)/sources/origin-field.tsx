import { useState } from 'react';
import { SelectField } from '#app/_ui/field.tsx';
import { LABELS } from '#app/_ui/screens/source-form.tsx';
import { useLibrary } from '#app/use-library.ts';
import type { DraftField } from '../../documents/[document]/_desk/drafts/draft-field.ts';

export type Origin = { id: string; title: string };

/** So many are offered at once; in a larger library one searches. */
const OFFERED = 50;

type Props = {
  teamId: string;
  /** The source itself, which is no origin of its own. */
  sourceId?: string;
  /** The present origin: always among the choices, or saving anything else would cut it off. */
  origin: Origin | null;
  field: DraftField;
};

/** From which source this one is taken: found by words where the library is larger than a list. */
export function OriginField({ teamId, sourceId, origin, field }: Props) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Origin | null>(null);
  const { sources, isPart } = useLibrary(teamId, words, OFFERED);
  const offered = (sources ?? []).filter(({ id, withheld }) => id !== sourceId && !withheld);
  const options = new Map([origin, chosen, ...offered].flatMap((one) => (one ? [[one.id, one.title]] : [])));
  if (options.size === 0 && !words) return null;
  if (field.text && !options.has(field.text)) options.set(field.text, 'The source chosen before');
  const choose = (id: string) => {
    setChosen(offered.find((one) => one.id === id) ?? chosen);
    field.type(id);
  };
  return (
    <>
      <SelectField
        label={LABELS.derivedFromId}
        name="derivedFromId"
        hint="Five outlets that repeat one agency are one source."
        value={field.text}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">No, it stands on its own</option>
        {[...options].map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      {(isPart || words) && (
        <input
          className="field"
          type="search"
          dir="auto"
          aria-label="Words of the source that it repeats"
          placeholder="Search the library for it"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
    </>
  );
}
