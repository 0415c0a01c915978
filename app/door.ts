/** What a refused call says; the shape of application/problem+json. */
export type Problem = {
  status: number;
  code: string;
  title: string;
  detail: string;
  errors?: { field: string; message: string }[];
  current?: unknown;
  /** With `current`: who made it so. */
  changedById?: string | null;
};
/** `reached`: how far the streams that a command wrote to had then come, by their ids. */
export type Answer<R> =
  | { ok: true; result: R; reached?: Record<string, number> }
  | { ok: false; problem: Problem };

const UNREACHABLE: Problem = {
  status: 0,
  code: 'unreachable',
  title: 'No connection',
  detail: 'Galley cannot be reached just now. Nothing is lost; try again when you are connected.',
};

/**
 * Sends a command from the browser, in the name of `viewer`: of whoever the page was made for, unless something else is
 * given. Never throws: a refusal and a lost connection are answers.
 */
export async function send<R>(
  command: string,
  input: unknown,
  key?: string,
  viewer = viewerOfPage(),
): Promise<Answer<R>> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    ...inNameOf(viewer),
    ...(key ? { 'Idempotency-Key': key } : {}),
  };
  return settle<R>(fetch(`/api/v1/${command}`, { method: 'POST', headers, body: JSON.stringify(input) }));
}

/** Asks a query from the browser. */
export async function fetchQuery<R>(query: string, input: Record<string, string>): Promise<Answer<R>> {
  return settle<R>(
    fetch(`/api/v1/${query}?${new URLSearchParams(input)}`, { headers: inNameOf(viewerOfPage()) }),
  );
}

/** Uploads a file's bytes; the answer names them by their hash. */
export async function upload(
  teamId: string,
  file: File,
): Promise<Answer<{ sha256: string; size: number; mediaType: string }>> {
  const query = new URLSearchParams({ teamId, name: file.name });
  return settle(
    fetch(`/api/files?${query}`, {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream', ...inNameOf(viewerOfPage()) },
    }),
  );
}

/** The header by which a request names whom it comes from; the server refuses it once somebody else is signed in. */
export function inNameOf(viewer: string | null): Record<string, string> {
  return viewer ? { 'Galley-Viewer': viewer } : {};
}

/** Whom the page was made for, as viewer-mark.tsx says it. */
function viewerOfPage(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="galley-viewer"]')?.content ?? null;
}

/** A refusal's sentences by field, for a form. */
export function fieldErrors(problem: Problem): Record<string, string> {
  return Object.fromEntries((problem.errors ?? []).map(({ field, message }) => [field, message]));
}

async function settle<R>(sent: Promise<Response>): Promise<Answer<R>> {
  try {
    const response = await sent;
    if (response.ok)
      return { ok: true, result: (await response.json()) as R, reached: reachedIn(response.headers) };
    return { ok: false, problem: await problemOf(response) };
  } catch {
    return { ok: false, problem: UNREACHABLE };
  }
}

/** "id:seq,id:seq" */
function reachedIn(headers: Headers): Record<string, number> {
  const streams = (headers.get('galley-reached') ?? '').split(',').filter(Boolean);
  return Object.fromEntries(
    streams.map((stream) => {
      const [id = '', seq] = stream.split(':');
      return [id, Number(seq)];
    }),
  );
}

async function problemOf(response: Response): Promise<Problem> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) return response.json();
  return { ...UNREACHABLE, status: response.status };
}
