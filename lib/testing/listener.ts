export type Heard = { event: string; id?: string; data: Record<string, unknown> };

/** Reads server-sent events as a browser does and tells each; `until` waits for the frames heard so far to be enough. */
export function listenTo(body: ReadableStream<Uint8Array>, tell: (one: Heard) => void = () => {}) {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  let ended = false;
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>;
  const reading = read();

  async function read(): Promise<void> {
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const frames = (rest + part.value).split('\n\n');
      rest = frames.pop() ?? '';
      const whole = frames.flatMap(parsed);
      heard.push(...whole);
      whole.forEach(tell);
      wake();
    }
    ended = true;
    wake();
  }

  function wake(): void {
    for (const look of [...waiting]) look();
  }

  function until(enough: (heard: Heard[]) => boolean): Promise<Heard[]> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!enough(heard) && !ended) return;
        waiting.delete(look);
        if (enough(heard)) resolve(heard);
        else reject(new Error(`The stream ended after ${heard.length} events.`));
      };
      waiting.add(look);
      look();
    });
  }

  const changes = () => heard.filter((one) => one.event === 'change').map((one) => one.data);
  return {
    heard,
    changes,
    until,
    untilSeq: (seq: number, stream?: string) =>
      until(() => changes().some((change) => change.seq === seq && (!stream || change.stream === stream))),
    ended: () => reading,
    hangUp: () => reader.cancel(),
  };
}

function parsed(frame: string): Heard[] {
  const fields = new Map(
    frame.split('\n').map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
  );
  const event = fields.get('event');
  return event ? [{ event, id: fields.get('id'), data: JSON.parse(fields.get('data') ?? '{}') }] : [];
}
