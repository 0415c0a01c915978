'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import type { Details } from '#app/_ui/screens/detail-fields.tsx';
import { ImportScreen, type Origin, type Way } from '#app/_ui/screens/import-screen.tsx';
import { fieldErrors, type Problem, send } from '#app/door.ts';
import { detailsOf, type Preview, readOf } from './preview.tsx';
import { fetchPreview, readingOf } from './read-origin.ts';

type Props = { team: { id: string; slug: string } };
type Read = { preview: Preview; origin: Origin };

const NO_DETAILS: Details = {
  title: '',
  byline: '',
  publisher: '',
  publishedOn: '',
  language: '',
  address: '',
};

/** Brings a document: reads what is given, shows what would be stored, stores it when told to. */
export function ImportDocument({ team }: Props) {
  const router = useRouter();
  const [way, setWay] = useState<Way>('paste');
  const [reading, setReading] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const [details, setDetails] = useState(NO_DETAILS);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [typed, setTyped] = useState('');
  const readings = useRef(0);

  /** Only the newest reading counts: the answer of one that was slow must not replace what was brought after it. */
  async function readOrigin(origin: Origin) {
    readings.current += 1;
    const mine = readings.current;
    setReading(readingOf(origin));
    setRead(null);
    setProblem(null);
    const answer = await fetchPreview(team.id, origin);
    if (mine !== readings.current) return;
    setReading(null);
    if (!answer.ok) return setProblem(answer.problem);
    setRead({ preview: answer.result, origin });
    setDetails(detailsOf(answer.result));
  }

  async function save() {
    if (!read) return;
    setSaving(true);
    const given = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [name, value.trim() || null]),
    );
    const input = {
      teamId: team.id,
      origin: read.preview.origin,
      ...given,
      title: details.title.trim(),
      // The form has asked, and does not send itself before it is answered.
      again: read.preview.known.length > 0,
    };
    const answer = await send<{ id: string }>('documents.import', input, `import-${read.preview.key}`);
    if (answer.ok) return router.push(`/${team.slug}/documents/${answer.result.id}`);
    setSaving(false);
    setProblem(answer.problem);
  }

  return (
    <ImportScreen
      way={way}
      onWay={setWay}
      onRead={readOrigin}
      typed={typed}
      onTyped={setTyped}
      reading={reading}
      read={read && readOf(read.preview, details, team.slug)}
      file={
        read?.origin.kind === 'file'
          ? { name: read.origin.file.name, about: sizeOf(read.origin.file.size) }
          : null
      }
      details={details}
      onDetails={setDetails}
      onSave={save}
      saving={saving}
      onCancel={() => router.push(`/${team.slug}/documents`)}
      error={problem && errorOf(problem)}
    />
  );
}

/** The sentences at the form's fields; what belongs to none of them is said for the whole. */
function errorOf(problem: Problem): FormError {
  const all = Object.entries(fieldErrors(problem)).map(([name, sentence]) => [
    name.replace(/^origin\./, ''),
    sentence,
  ]);
  const fields = Object.fromEntries(all.filter(([name]) => name && name in NO_DETAILS));
  return all.length > 0 && Object.keys(fields).length === all.length
    ? { fields }
    : { message: all[0]?.[1] ?? problem.detail, fields };
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
