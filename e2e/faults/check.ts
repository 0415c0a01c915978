import { isDeepStrictEqual } from 'node:util';
import { verifyExport } from '#lib/live/verify-export.ts';
import { rowsAfter } from './fold.ts';
import type { State } from './knowledge.ts';
import { type Entry, type HistoryEvent, traceOf } from './ledger.ts';
import type { Heard } from './subscriber.ts';

/** What a session leaves: what editors were told, what the product shows afterwards, and what listeners heard. */
export type Evidence = {
  ledger: Entry[];
  /** The team's exported history, as JSON lines. */
  history: string[];
  states: Record<string, State>;
  /** Titles of the team's sources. */
  sources: string[];
  heard: Heard[];
};

export type Finding = {
  kind: 'lost' | 'unasked' | 'both won' | 'other answer' | 'state' | 'chain' | 'missed' | 'doubled';
  what: string;
};

/** Every way in which the evidence breaks a promise; empty when all are kept. */
export function check({ ledger, history, states, sources, heard }: Evidence): Finding[] {
  const events = eventsIn(history);
  return [
    ...carriedOutAsTold(ledger, events),
    ...winners(ledger),
    ...answers(ledger, events),
    ...state(events, states, sources),
    ...chains(history),
    ...heard.flatMap((listener) => listening(listener, events)),
  ];
}

/** Of what leaves the same trace, the history holds at least what was acknowledged, at most what may have got through. */
function carriedOutAsTold(ledger: Entry[], events: HistoryEvent[]): Finding[] {
  const found = Map.groupBy(events, (event) => traceOf(event) ?? 'set up');
  const asked = Map.groupBy(ledger, (entry) => entry.trace);
  found.delete('set up');
  return [...new Set([...found.keys(), ...asked.keys()])].flatMap((trace): Finding[] => {
    const entries = asked.get(trace) ?? [];
    const [done, unknown] = ['done', 'unknown'].map(
      (kind) => entries.filter(({ fate }) => fate.kind === kind).length,
    );
    const times = found.get(trace)?.length ?? 0;
    const what = `${trace}: ${done} acknowledged, ${unknown} unknown, ${times} in the history`;
    if (times < (done ?? 0)) return [{ kind: 'lost', what }];
    return times > (done ?? 0) + (unknown ?? 0) ? [{ kind: 'unasked', what }] : [];
  });
}

const VERSIONS = { 'claims.update': 'wordingVersion', 'claims.setVerdict': 'verdictVersion' } as const;

/** Of several changes to one version of a claim, one may win. */
function winners(ledger: Entry[]): Finding[] {
  const versioned = ledger.flatMap(({ name, body, fate }) =>
    fate.kind === 'done' && name in VERSIONS
      ? [`${name} of ${body.claimId} at version ${body[VERSIONS[name as keyof typeof VERSIONS]]}`]
      : [],
  );
  return [...Map.groupBy(versioned, (one) => one)]
    .filter(([, won]) => won.length > 1)
    .map(([what]) => ({ kind: 'both won', what }));
}

/** What is made has the id that was answered; and who asks again under the same key hears the same. */
function answers(ledger: Entry[], events: HistoryEvent[]): Finding[] {
  const made = new Map(events.map((event) => [traceOf(event), event.subject]));
  return ledger.flatMap(({ trace, name, fate, heardAgain }): Finding[] => {
    if (fate.kind !== 'done') return [];
    const isRow = ['claims.create', 'clearings.create', 'sources.create'].includes(name);
    const otherId = isRow && made.has(trace) && made.get(trace) !== fate.result.id;
    const otherAnswer = heardAgain && heardAgain.kind !== 'unknown' && !isDeepStrictEqual(heardAgain, fate);
    return otherId || otherAnswer ? [{ kind: 'other answer', what: trace }] : [];
  });
}

/** The tables hold what the history tells. */
function state(events: HistoryEvent[], states: Record<string, State>, sources: string[]): Finding[] {
  const titles = events.flatMap(({ type, payload }) =>
    type === 'source.created' ? [String(payload.source?.title)] : [],
  );
  const wrong = isDeepStrictEqual(titles.sort(), sources.toSorted()) ? [] : ['the sources of the team'];
  for (const [documentId, shown] of Object.entries(states)) {
    const told = rowsAfter(events.filter(({ stream }) => stream === documentId));
    for (const table of ['claims', 'clearings', 'citations'] as const)
      if (!isDeepStrictEqual(told[table], shown[table])) wrong.push(`${table} of ${documentId}`);
  }
  return wrong.map((what) => ({ kind: 'state', what }));
}

function chains(history: string[]): Finding[] {
  return verifyExport(history)
    .filter(({ verdict }) => !verdict.ok)
    .map(({ stream, verdict }) => ({ kind: 'chain', what: `${stream}: ${JSON.stringify(verdict)}` }));
}

/** A listener hears each event of its streams once, in order. */
function listening({ stream, events: heard }: Heard, events: HistoryEvent[]): Finding[] {
  const own = events.filter((event) => event.stream === stream);
  const times = Map.groupBy(heard, ({ seq }) => seq);
  const missed = own.filter(({ seq, type, subject }) => {
    const [one] = times.get(seq) ?? [];
    return one?.type !== type || one.subjectId !== subject;
  });
  const doubled = [...times].filter(([, frames]) => frames.length > 1).map(([seq]) => seq);
  return [
    ...missed.map(({ seq, type }) => ({ kind: 'missed' as const, what: `${stream}:${seq} ${type}` })),
    ...doubled.map((seq) => ({ kind: 'doubled' as const, what: `${stream}:${seq}` })),
  ];
}

function eventsIn(history: string[]): HistoryEvent[] {
  return history
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as HistoryEvent & { kind: string })
    .filter(({ kind }) => kind === 'event');
}
