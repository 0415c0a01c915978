import { pick, type Random } from '../../bench/text/random.ts';
import type { Act, Entry } from './ledger.ts';
import type { Stage } from './stage.ts';

type Row = Record<string, unknown> & { id: string };
type Claim = Row & { documentId: string; wordingVersion: number; verdictVersion: number };
/** The parts of `documents.open` that the model looks at. */
export type State = {
  claims: Record<string, Claim>;
  clearings: Record<string, Row & { documentId: string }>;
  citations: Record<string, Row & { claimId: string }>;
  sources: Record<string, Row>;
};

const RATINGS = ['confirmed', 'refuted'];

/** What one editor believes of the documents: from its last look and from its own answers, so often out of date. */
export class Knowledge {
  readonly #me: string;
  readonly #claims = new Map<string, Claim>();
  readonly #deleted = new Set<string>();
  readonly #clearings = new Map<string, Row>();
  readonly #citations = new Map<string, Row>();
  readonly #sources = new Set<string>();

  constructor(me: string) {
    this.#me = me;
  }

  /** Takes over what a reload of a document shows. */
  read(documentId: string, state: State): void {
    for (const [id, claim] of this.#claims) if (claim.documentId === documentId) this.#claims.delete(id);
    for (const claim of Object.values(state.claims)) this.#claims.set(claim.id, claim);
    for (const id of Object.keys(state.claims)) this.#deleted.delete(id);
    for (const row of this.#mine(state.clearings)) this.#clearings.set(row.id, row);
    for (const row of this.#mine(state.citations)) this.#citations.set(row.id, row);
    for (const id of Object.keys(state.sources)) this.#sources.add(id);
  }

  /** Takes over what an answer says; what was left without one is forgotten until the next look. */
  learn({ name, body, fate }: Entry): void {
    const target = String(body.claimId ?? body.clearingId ?? body.citationId);
    if (fate.kind === 'refused' && fate.current) this.#claims.set(target, fate.current as Claim);
    if (fate.kind === 'refused' && fate.status === 404) this.#claims.delete(target);
    if (name.endsWith('.delete')) this.#forget(target);
    if (fate.kind !== 'done') return;
    if (name === 'claims.delete') this.#deleted.add(target);
    if (name === 'claims.restore') this.#deleted.delete(target);
    if (name === 'sources.create') this.#sources.add(String(fate.result.id));
    if (name === 'clearings.create') this.#clearings.set(String(fate.result.id), fate.result as Row);
    if (name === 'citations.add' && fate.result.citation)
      this.#citations.set(idIn(fate.result.citation), fate.result.citation as Row);
    if (name.startsWith('claims.') && name !== 'claims.delete')
      this.#claims.set(String(fate.result.id), fate.result as Claim);
  }

  /** Everything this editor could do next; what people do most stands there more than once. */
  possible(stage: Stage, random: Random): Act[] {
    const claim = this.#anyOf([...this.#claims.values()], random);
    const source = this.#anyOf([...this.#sources], random);
    const own = this.#anyOf(this.#mine(Object.fromEntries(this.#claims)), random);
    const gone = this.#anyOf([...this.#deleted], random);
    const clearing = this.#anyOf([...this.#clearings.keys()], random);
    const citation = this.#anyOf([...this.#citations.keys()], random);
    const mark = stage.nextMark();
    const documentId = pick(random, stage.documentIds);
    return [
      createClaim(documentId, stage.anyWord(random), mark),
      clear(documentId, stage.nextWord()),
      createSource(stage.teamId, mark),
      ...(claim ? [reword(claim, mark), reword(claim, mark), judge(claim, pick(random, RATINGS), mark)] : []),
      ...(claim ? [judge(claim, pick(random, RATINGS), mark)] : []),
      ...(claim && source ? [cite(claim, source, mark)] : []),
      ...(own ? [byId('claims.delete', 'claim.deleted', 'claimId', own.id)] : []),
      ...(gone ? [byId('claims.restore', 'claim.restored', 'claimId', gone)] : []),
      ...(clearing ? [byId('clearings.delete', 'clearing.deleted', 'clearingId', clearing)] : []),
      ...(citation ? [byId('citations.delete', 'citation.deleted', 'citationId', citation)] : []),
    ];
  }

  #mine<T extends Row>(rows: Record<string, T>): T[] {
    return Object.values(rows).filter((row) => row.createdById === this.#me);
  }

  #anyOf<T>(list: T[], random: Random): T | undefined {
    return list.length ? pick(random, list) : undefined;
  }

  #forget(id: string): void {
    this.#claims.delete(id);
    this.#clearings.delete(id);
    this.#citations.delete(id);
  }
}

function createClaim(documentId: string, range: object, mark: string): Act {
  const body = { documentId, ...range, speaker: mark };
  return { name: 'claims.create', body, trace: `claim.created ${mark}` };
}

function reword({ id: claimId, wordingVersion }: Claim, mark: string): Act {
  const body = { claimId, wordingVersion, wording: mark };
  return { name: 'claims.update', body, trace: `claim.changed ${mark}` };
}

function judge({ id: claimId, verdictVersion }: Claim, rating: string, mark: string): Act {
  const body = { claimId, verdictVersion, rating, rationale: mark };
  return { name: 'claims.setVerdict', body, trace: `claim.judged ${mark}` };
}

function cite({ id: claimId }: Claim, sourceId: string, mark: string): Act {
  const body = { claimId, sourceId, note: mark };
  return { name: 'citations.add', body, trace: `citation.created ${mark}` };
}

function clear(documentId: string, range: { start: number; end: number }): Act {
  const body = { documentId, ...range };
  return { name: 'clearings.create', body, trace: `clearing.created ${range.start}` };
}

function createSource(teamId: string, mark: string): Act {
  return { name: 'sources.create', body: { teamId, title: mark }, trace: `source.created ${mark}` };
}

function byId(name: Act['name'], event: string, field: string, id: string): Act {
  return { name, body: { [field]: id }, trace: `${event} ${id}` };
}

function idIn(row: unknown): string {
  return (row as Row).id;
}
