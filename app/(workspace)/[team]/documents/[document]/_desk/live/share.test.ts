import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventSource as ServerSent } from 'undici';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { claim, event } from '../testing/fixtures.ts';
import type { Message } from './line.ts';
import { shareLine } from './share.ts';

/** On a busy machine. */
const PATIENT = { timeout: 15_000 };

/** A server that keeps its lines open and says whatever the test wants; locks, channel and event source are real. */
let server: Server;
const lines: { streams: string; answer: ServerResponse }[] = [];
/** So many of the next requests get an answer that is no line. */
let refusing = 0;

beforeAll(async () => {
  server = createServer((request, answer) => {
    const streams = new URL(request.url ?? '', 'http://localhost').searchParams.get('streams') ?? '';
    if (refusing-- > 0) return void answer.writeHead(503).end();
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    answer.write('event: ready\ndata: {}\n\n');
    lines.push({ streams, answer });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubGlobal(
    'EventSource',
    class extends ServerSent {
      constructor(path: string) {
        super(`http://127.0.0.1:${port}${path}`);
      }
    },
  );
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

let documents = 0;
/** A document and a person whom no other test has, since tabs of one person share a line. */
function newPlace() {
  const document = `d${++documents}`;
  const person = `person-${documents}`;
  const opened = () => lines.filter(({ streams }) => streams.startsWith(`${document}:`));
  return {
    at: (seq: number) => ({ [document]: seq }),
    tab: (name: string) => tab(person, name),
    /** From where the lines were opened, in order. */
    opened: () => opened().map(({ streams }) => streams.slice(document.length + 1)),
    tell: (seq: number) => {
      const created = event(seq, { type: 'claim.created', payload: { claim: claim(seq) } });
      const data = JSON.stringify({ ...created, stream: document });
      opened().at(-1)?.answer.write(`event: change\ndata: ${data}\n\n`);
    },
  };
}

function tab(me: string, name: string) {
  const heard: Message[] = [];
  const share = shareLine(me, name, (message) => heard.push(message));
  const seqs = () => heard.flatMap((message) => (message.kind === 'event' ? [message.event.seq] : []));
  const connections = () =>
    heard.flatMap((message) => (message.kind === 'connection' ? [message.connection] : []));
  return { share, seqs, connections };
}

it('one line serves all tabs of a person', async () => {
  const { at, tab, opened, tell } = newPlace();
  const first = tab('1');
  first.share.want(at(0));
  await vi.waitFor(() => expect(first.connections()).toContain('live'), PATIENT);
  const second = tab('2');
  second.share.want(at(0));
  await vi.waitFor(() => expect(second.connections()).toContain('live'), PATIENT);
  tell(1);
  await vi.waitFor(() => expect([first.seqs(), second.seqs()]).toEqual([[1], [1]]), PATIENT);
  expect(opened()).toEqual(['0']);
  first.share.close();
  second.share.close();
});

it('when the tab that has it closes, another takes it up from where it is', async () => {
  const { at, tab, opened, tell } = newPlace();
  const [first, second] = [tab('1'), tab('2')];
  first.share.want(at(4));
  await vi.waitFor(() => expect(first.connections()).toContain('live'), PATIENT);
  second.share.want(at(4));
  tell(5);
  await vi.waitFor(() => expect(second.seqs()).toEqual([5]), PATIENT);
  second.share.want(at(5));
  first.share.close();
  await vi.waitFor(() => expect(opened()).toEqual(['4', '5']), PATIENT);
  tell(6);
  await vi.waitFor(() => expect(second.seqs()).toEqual([5, 6]), PATIENT);
  expect(first.seqs()).toEqual([5]);
  second.share.close();
});

it('is opened again from further back for a tab that lacks something', async () => {
  const { at, tab, opened } = newPlace();
  const [first, second] = [tab('1'), tab('2')];
  first.share.want(at(9));
  await vi.waitFor(() => expect(opened()).toEqual(['9']), PATIENT);
  second.share.want(at(3));
  await vi.waitFor(() => expect(opened()).toEqual(['9', '3']), PATIENT);
  first.share.close();
  second.share.close();
});

it('is opened again after an answer that was none', async () => {
  const { at, tab, opened } = newPlace();
  refusing = 1;
  const only = tab('1');
  only.share.want(at(2));
  await vi.waitFor(() => expect(only.connections()).toContain('live'), PATIENT);
  expect(only.connections()[0]).not.toBe('live');
  expect(opened()).toEqual(['2']);
  only.share.close();
});

it('is never opened for a tab that is done, and wanting then is no fault', async () => {
  const { at, tab, opened } = newPlace();
  const [first, second] = [tab('1'), tab('2')];
  await vi.waitFor(
    async () => expect((await navigator.locks.query()).held?.length).toBeGreaterThan(2),
    PATIENT,
  );
  first.share.close();
  second.share.close();
  first.share.want(at(1));
  second.share.want(at(2));
  const next = tab('3');
  next.share.want(at(7));
  await vi.waitFor(() => expect(opened()).toEqual(['7']), PATIENT);
  next.share.close();
});
