import { STANCES } from '#lib/claims/values.ts';
import type { CitationView } from '#lib/claims/view.ts';
import { type CitationField, NEW_CITATION } from '../drafts/citation-fields.ts';
import type { DraftField } from '../drafts/draft-field.ts';
import { Theirs } from '../drafts/theirs.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { CREDIBILITY_WORDS, STANCE_SIGNS, STANCE_WORDS } from '../words.ts';
import { Radios } from './radios.tsx';

type Props = {
  /** Whose drafts these are: the citation's, or, while there is none, the claim's. */
  row: string;
  saved?: Pick<CitationView, CitationField>;
};

/** Whether the source speaks for the claim, against it, or beside it. */
export function StanceChoice({ row, saved = NEW_CITATION }: Props) {
  const draft = useDraft(row, 'stance', saved.stance);
  const known = STANCES.find((stance) => stance === draft.theirs);
  return (
    <>
      <Radios
        label="Stance"
        className="conf stances"
        chosen={draft.text}
        options={STANCES.map((stance) => ({
          key: stance,
          children: `${STANCE_SIGNS[stance]} ${STANCE_WORDS[stance]}`,
        }))}
        onChoose={draft.type}
      />
      {known && <Weighed draft={draft} theirs={STANCE_WORDS[known]} />}
    </>
  );
}

/** What else a citation says: words, place, credibility, note. All are drafts until they are saved. */
export function Details({ row, saved = NEW_CITATION }: Props) {
  return (
    <>
      <Text
        row={row}
        name="excerpt"
        label="Excerpt"
        hint="Excerpt: the words that matter"
        saved={saved}
        lines
      />
      <Text
        row={row}
        name="locator"
        label="Place in the source"
        hint="Place: page, paragraph, time"
        saved={saved}
      />
      <Credibility row={row} saved={saved} />
      <Text row={row} name="note" label="Note" hint="Note" saved={saved} />
    </>
  );
}

function Credibility({ row, saved = NEW_CITATION }: Props) {
  const draft = useDraft(row, 'credibility', saved.credibility?.toString() ?? null);
  return (
    <>
      <select
        className="field"
        aria-label="Credibility"
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
      >
        <option value="">Credibility: not said</option>
        {Object.entries(CREDIBILITY_WORDS).map(([figure, words]) => (
          <option key={figure} value={figure}>
            {words}
          </option>
        ))}
      </select>
      <Weighed draft={draft} theirs={wordsOfCredibility(draft.theirs)} />
    </>
  );
}

function wordsOfCredibility(figure: string | null): string {
  return Object.entries(CREDIBILITY_WORDS).find(([known]) => known === figure)?.[1] ?? '';
}

type TextProps = Required<Props> & {
  name: 'excerpt' | 'locator' | 'note';
  label: string;
  hint: string;
  lines?: boolean;
};

function Text({ row, name, label, hint, saved, lines }: TextProps) {
  const draft = useDraft(row, name, saved[name]);
  const props = {
    name,
    className: 'field',
    dir: 'auto',
    'aria-label': label,
    placeholder: hint,
    value: draft.text,
    onChange: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
  } as const;
  return (
    <>
      {lines ? <textarea rows={2} {...props} /> : <input {...props} />}
      <Weighed draft={draft} theirs={draft.theirs ?? ''} />
    </>
  );
}

/** A colleague's words under what was typed, in the words of the page. */
function Weighed({ draft, theirs }: { draft: DraftField; theirs: string }) {
  if (draft.theirs === null) return null;
  return <Theirs theirs={theirs} onMine={draft.keepMine} onTheirs={draft.discard} />;
}
