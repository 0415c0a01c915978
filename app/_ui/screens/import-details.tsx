'use client';
import { CheckField } from '../field.tsx';
import { Icon } from '../icon.tsx';
import { DetailFields, type Details } from './detail-fields.tsx';
import type { ImportRead } from './import-screen.tsx';

type ImportDetailsProps = {
  details: Details;
  onDetails: (details: Details) => void;
  read: ImportRead;
  error?: { fields?: Readonly<Record<string, string>> } | null;
};

export function ImportDetails({ details, onDetails, read, error }: ImportDetailsProps) {
  const of = (name: keyof Details) => ({
    name,
    value: details[name],
    error: error?.fields?.[name],
    onChange: (event: { target: { value: string } }) => onDetails({ ...details, [name]: event.target.value }),
  });
  return (
    <>
      {read.before && <Before before={read.before} />}
      <DetailFields of={of} />
      <Found read={read} />
    </>
  );
}

/** The same text is here: told, and asked. The form cannot be sent, by button or by key, until the box is ticked. */
function Before({ before }: { before: NonNullable<ImportRead['before']> }) {
  return (
    <div className="notice" role="status">
      <Icon name="copy" small />
      <div className="grow">
        <p>
          <b>The same text is here already:</b>{' '}
          <a className="linkish" href={before.href}>
            <bdi>{before.title}</bdi>
          </a>
          {before.when && `, imported ${before.when}`}. Open that one, or say that you want it twice.
        </p>
        <CheckField cell="ask" name="again" required label="Save it as a second document" />
      </div>
    </div>
  );
}

function Found({ read }: { read: ImportRead }) {
  return (
    <section className="found" aria-label="What was found">
      <h2>What came in</h2>
      <ul>
        {read.cameIn.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines come as one answer and never move
          <li key={index}>
            <Icon
              name={line.warn ? 'triangle-exclamation-point' : 'check'}
              small
              label={line.warn ? 'Look at this' : undefined}
            />
            <span>{line.words}</span>
          </li>
        ))}
      </ul>
      {read.leftOut.length > 0 && (
        <>
          <h2>What was left out</h2>
          <ul>
            {read.leftOut.map((words, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines come as one answer and never move
              <li key={index}>
                <Icon name="minus" small />
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
