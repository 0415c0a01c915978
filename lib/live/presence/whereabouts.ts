/** What a person may be writing on a claim. */
export const WRITINGS = ['verdict', 'reasons', 'wording', 'correction', 'citation'] as const;
export type Writing = (typeof WRITINGS)[number];

/** What a person does in an open document. Numbers only: nothing of it is kept, and no text travels. */
export type Whereabouts = {
  /** The claim in hand, by its number. */
  claim: number | null;
  /** The selected text; offsets are UTF-16 code units, end exclusive. */
  passage: { start: number; end: number } | null;
  /** Where in the text the person is. */
  at: number | null;
  writes: Writing | null;
  /** Has done nothing for some minutes. */
  idle: boolean;
};

/**
 * What one tab says of its person; null whereabouts say that it closed. `turn` goes up with each, since they may come out of order.
 * Without a tab it is about all of them: the person may no longer be here.
 */
export type Said = {
  stream: string;
  user: string;
  tab: string | null;
  turn: number;
  whereabouts: Whereabouts | null;
};

/** Who is in a document, by their id. */
export type People = ReadonlyMap<string, Whereabouts>;
export type Present = Whereabouts & { id: string };
/** What has become different; `whole`: everyone who is here stands in it. */
export type Told = { people: Present[]; left: string[]; whole?: true };
