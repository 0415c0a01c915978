/** One thing an editor does: a command, with a mark in its body by which its event and its row are known again. */
export type Act = { name: Command; body: Record<string, unknown>; trace: string };

export type Command =
  | 'claims.create'
  | 'claims.update'
  | 'claims.setVerdict'
  | 'claims.delete'
  | 'claims.restore'
  | 'clearings.create'
  | 'clearings.delete'
  | 'citations.add'
  | 'citations.delete'
  | 'sources.create';

type Row = Record<string, unknown>;

/** How an act ended for its editor. `unknown`: the editor left before there was an answer. */
export type Fate =
  | { kind: 'done'; result: Row }
  | { kind: 'refused'; status: number; current?: Row }
  | { kind: 'unknown' };

/** `heardAgain` is what the same request under the same key was answered later, where it was sent again. */
export type Entry = Act & { key: string; fate: Fate; stumbles: number[]; heardAgain?: Fate };

/** An event as the team's exported history has it. */
export type HistoryEvent = {
  stream: string;
  seq: number;
  type: string;
  subject: string;
  payload: Record<string, Row>;
};

/** The event that an act leaves, if it is carried out; the same words as `Act.trace`. */
export function traceOf({ type, subject, payload }: HistoryEvent): string | null {
  switch (type) {
    case 'claim.created':
      return `${type} ${payload.claim?.speaker}`;
    case 'claim.changed':
      return `${type} ${payload.claim?.wording}`;
    case 'claim.judged':
      return `${type} ${payload.claim?.rationale}`;
    case 'citation.created':
      return `${type} ${payload.citation?.note}`;
    case 'source.created':
      return `${type} ${payload.source?.title}`;
    case 'clearing.created':
      return `${type} ${payload.clearing?.start}`;
    case 'citation.deleted':
      return `${type} ${payload.citationId}`;
    case 'claim.deleted':
    case 'claim.restored':
    case 'clearing.deleted':
      return `${type} ${subject}`;
    default:
      return null; // what the stage was set with
  }
}
