import { withhold } from '../sources/rules.ts';
import type { SourceView } from '../sources/view.ts';
import type { StreamEvent } from './events.ts';

/** An event as a viewer may see it. */
export type EventView = {
  stream: string;
  seq: number;
  at: string;
  actorId: string | null;
  type: string;
  subjectId: string;
  payload: unknown;
};

export const eventColumns = {
  streamId: true,
  seq: true,
  at: true,
  actorId: true,
  type: true,
  subjectId: true,
  payload: true,
} as const;
export type EventRow = {
  streamId: string;
  seq: number;
  at: Date;
  actorId: string | null;
  type: string;
  subjectId: string;
  payload: unknown;
};

/** A stored event as this viewer may see it: confidential sources stay withheld from those who may not know them. */
export function viewOfEvent(
  { streamId, at, payload, ...row }: EventRow,
  seesConfidential: boolean,
): EventView {
  return {
    ...row,
    stream: streamId,
    at: at.toISOString(),
    payload: seesConfidential ? payload : withheldPayload(payload),
  };
}

/** A change of a confidential source is told without what changed. */
function withheldPayload(payload: unknown): unknown {
  const { source, changes, ...rest } = (payload ?? {}) as { source?: SourceView; changes?: unknown };
  if (!source) return payload;
  const shown = withhold(source, false);
  return { ...rest, source: shown, ...(changes && !shown.withheld ? { changes } : {}) };
}

/** The same, for a client's reducer. */
export function asStreamEvent(event: EventView): StreamEvent {
  return event as StreamEvent;
}
