/** How far each stream has been sent to one browser. */
export type Places = Map<string, number>;

type Name = 'ready' | 'change' | 'reset' | 'gone' | 'here';

/** One server-sent event. */
export function frame(event: Name, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Stands before a frame: by it a browser says, when it comes back, how far it had come in every stream. */
export function idLine(places: Places): string {
  return `id: ${[...places].map(([stream, seq]) => `${stream}:${seq}`).join(',')}\n`;
}

/** A comment: keeps proxies from closing a quiet connection. */
export const heartbeat = ': still here\n\n';

const encoder = new TextEncoder();

export function encoded(frames: string): Uint8Array {
  return encoder.encode(frames);
}
