import { TextField } from '../field.tsx';

/** What is known about a text; picked up where present, and the person's to mend. Empty means unknown. */
export type Details = {
  title: string;
  byline: string;
  publisher: string;
  publishedOn: string;
  language: string;
  address: string;
};

type Wiring = {
  name: string;
  value: string;
  error?: string;
  onChange: (event: { target: { value: string } }) => void;
};

/** The fields of a text's details, on import and later. */
export function DetailFields({ of }: { of: (name: keyof Details) => Wiring }) {
  return (
    <div className="form">
      <TextField label="Title" required {...of('title')} />
      <div className="two">
        <TextField label="Author" optional {...of('byline')} />
        <TextField label="Publisher" optional {...of('publisher')} />
      </div>
      <div className="two">
        <TextField label="Published" optional type="date" {...of('publishedOn')} dir="ltr" />
        <TextField
          label="Language"
          hint="A tag such as en, pt-BR or ar."
          {...of('language')}
          dir="ltr"
          spellCheck={false}
        />
      </div>
      <TextField label="Address" optional type="url" {...of('address')} dir="ltr" spellCheck={false} />
    </div>
  );
}
