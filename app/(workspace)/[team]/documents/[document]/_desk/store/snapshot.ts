import type { Role } from '#lib/auth/permissions.ts';
import type { LiveState } from '#lib/claims/events.ts';
import type { CitationView } from '#lib/claims/view.ts';
import type { Coverage } from '#lib/text/coverage.ts';
import type { Span } from '#lib/text/span.ts';
import type { Conflict } from '../queue/conflict.ts';
import type { ClaimFilters } from './filters.ts';

export type Me = { id: string; role: Role };

/** What this person looks at in this tab; it is never sent. */
export type Ui = {
  activeClaimId: string | null;
  /** Where the sentence cursor stands: indices into `sentences`, both inclusive. */
  cursor: { from: number; to: number } | null;
  /** The selected text, in canonical offsets. */
  selection: Span | null;
  filters: ClaimFilters;
  /** The pane that a narrow screen shows; a wide one shows all three. */
  pane: Pane;
  /** What the panel shows of the active claim. */
  tab: PanelTab;
  /** The keys of the conflicts that are left undecided for now. */
  putOff: readonly string[];
};

export type Pane = 'list' | 'text' | 'claim';
export type PanelTab = 'claim' | 'sources' | 'history';

/** `live`: events arrive. `connecting`: trying. `offline`: the browser or the server cannot be reached. */
export type Connection = 'live' | 'connecting' | 'offline';

/**
 * Everything the workspace shows, with this person's unsaved changes on top. Immutable: what is unchanged keeps its identity,
 * so compare by reference. Ids that begin with `new:` belong to rows that the server has not confirmed yet.
 */
export type Snapshot = LiveState & {
  ui: Ui;
  me: Me;
  sentences: readonly Span[];
  /** Claim ids in text order: by start, then the longer first, then by number. */
  order: readonly string[];
  /** The claim ids that pass the filters, sorted as the person asked. */
  visible: readonly string[];
  /** Which sentences somebody has looked at. */
  coverage: Coverage;
  citationsOf(claimId: string): readonly CitationView[];
  /** How many changes the server has not confirmed yet. */
  waiting: number;
  connection: Connection;
  /** The session has ended: what is waiting is kept until the person signs in again. */
  signedOut: boolean;
  /** The state is being read anew: what is shown may be behind. */
  behind: boolean;
  /** This person may no longer see the document, or it is deleted. */
  gone: boolean;
  conflicts: readonly Conflict[];
};

/** What became different between two snapshots, for painters that touch only what changed. */
export type Change = {
  /** Claims that were added, changed or removed, or whose citations were. */
  claims: readonly string[];
  clearings: readonly string[];
  ui: boolean;
  /** The whole state was loaded anew: paint everything. */
  reset: boolean;
};
