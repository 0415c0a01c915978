/** How far each stream has been sent to one browser. */
export type Places = Map<string, number>;

type Name = 'ready' | 'change' | 'reset' | 'gone' | 'here';

/** One server-sent event. */
export function frame(event: Name, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * Stands before a frame: by it a browser says, when it comes back, how far it had come in every stream. One of them has
 * `moved` by that frame.
 */
export function idLine(places: Places, moved?: { stream: string; seq: number }): string {
  const ends = [...places].map(([stream, seq]) => `${stream}:${stream === moved?.stream ? moved.seq : seq}`);
  return `id: ${ends.join(',')}\n`;
}

/** A comment: keeps proxies from closing a quiet connection. */
export const heartbeat = ': still here\n\n';

const encoder = new TextEncoder();

export function encoded(frames: string): Uint8Array {
  return encoder.encode(frames);
}
