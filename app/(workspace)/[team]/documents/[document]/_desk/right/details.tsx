import type { CitationView } from '#lib/claims/view.ts';
import { useDraft } from '../drafts/use-draft.ts';
import type { CitationFields } from '../store/actions.ts';
import { CREDIBILITY_WORDS } from '../words.ts';

type Props = {
  /** Whose drafts these are: the citation's, or, while there is none, the claim's. */
  row: string;
  citation?: CitationView;
};

/** What a citation says of its source: words, place, credibility, note. Texts are kept as drafts; `detailsIn` reads them. */
export function Details({ row, citation }: Props) {
  return (
    <>
      <Text
        row={row}
        name="excerpt"
        label="Excerpt"
        hint="Excerpt: the words that matter"
        citation={citation}
        lines
      />
      <Text
        row={row}
        name="locator"
        label="Place in the source"
        hint="Place: page, paragraph, time"
        citation={citation}
      />
      <select
        name="credibility"
        className="field"
        aria-label="Credibility"
        defaultValue={citation?.credibility ?? ''}
      >
        <option value="">Credibility: not said</option>
        {Object.entries(CREDIBILITY_WORDS).map(([figure, words]) => (
          <option key={figure} value={figure}>
            {words}
          </option>
        ))}
      </select>
      <Text row={row} name="note" label="Note" hint="Note" citation={citation} />
    </>
  );
}

export const DRAFTED = ['excerpt', 'locator', 'note'] as const;

type TextProps = Props & { name: (typeof DRAFTED)[number]; label: string; hint: string; lines?: boolean };

function Text({ row, name, label, hint, citation, lines }: TextProps) {
  const draft = useDraft(row, name, citation?.[name] ?? null, citation?.version ?? 0);
  const props = {
    name,
    className: 'field',
    dir: 'auto',
    'aria-label': label,
    placeholder: hint,
    value: draft.text,
    onChange: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
  } as const;
  return lines ? <textarea rows={2} {...props} /> : <input {...props} />;
}

export function detailsIn(form: HTMLFormElement): CitationFields {
  const said = new FormData(form);
  const text = (name: string) => String(said.get(name) ?? '').trim() || null;
  const credibility = Number(said.get('credibility'));
  return {
    excerpt: text('excerpt'),
    locator: text('locator'),
    note: text('note'),
    credibility: credibility > 0 ? credibility : null,
  };
}
