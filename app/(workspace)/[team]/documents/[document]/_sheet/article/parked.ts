/**
 * Where an article's HTML waits between the two renderings of one request: Next renders server components first and, in the same process
 * but with modules of its own, the page's HTML from them. What goes from one to the other as a prop is sent to the browser a second time,
 * for hydration; what waits here is not. Hence the global: it is the one thing both module graphs share.
 */
declare global {
  var galleyParkedHtml: Map<string, string> | undefined;
}

globalThis.galleyParkedHtml ??= new Map();
const parked: Map<string, string> = globalThis.galleyParkedHtml;

export function park(html: string): string {
  const key = crypto.randomUUID();
  parked.set(key, html);
  return key;
}

export function parkedHtml(key: string): string | undefined {
  return parked.get(key);
}

export function unpark(key: string): void {
  parked.delete(key);
}
