/** One field's fault; `field` is a dotted path into the input. */
export type FieldError = { field: string; message: string };

type Extra = {
  errors?: FieldError[];
  current?: unknown;
  changedById?: string | null;
  retryAfter?: number;
  allowed?: string;
};

/** An expected "no": thrown to undo the transaction, translated once at the edge into application/problem+json. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly extra: Extra;

  constructor(status: number, code: string, detail: string, extra: Extra = {}) {
    super(`${code}: ${detail}`);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.extra = extra;
  }
}

export const malformed = (errors: FieldError[]) =>
  new Refusal(
    400,
    'malformed',
    errors.map((error) => (error.field ? `${error.field}: ${error.message}` : error.message)).join(' '),
    { errors },
  );
export const notSignedIn = () => new Refusal(401, 'not-signed-in', 'Sign in first.');
export const anotherViewer = () =>
  new Refusal(
    401,
    'another-viewer',
    'Someone else is signed in in this browser now. Load the page anew to work as them, or sign in again as yourself.',
  );
export const passwordChangeRequired = () =>
  new Refusal(403, 'password-change-required', 'Your password is temporary. Choose one of your own first.');
export const secondFactorRequired = () =>
  new Refusal(
    403,
    'second-factor-required',
    'This team asks its members for a second factor. Set one up under Account first.',
  );
export const forbidden = (detail = 'Your role in this team does not allow that. Ask an owner.') =>
  new Refusal(403, 'forbidden', detail);
/** Also the answer for what exists but is not the viewer's: the two must not differ by a byte. */
export const notFound = () =>
  new Refusal(404, 'not-found', 'There is nothing here, or nothing that you may see.');
/** Someone else changed the row first; `current` is the row as it now is, `changedById` who made it so. */
export const conflict = (current: unknown, changedById?: string | null) =>
  new Refusal(
    409,
    'version-conflict',
    'Someone changed this before you. Look at their version, then decide.',
    { current, changedById },
  );
export const ruleBroken = (code: string, detail: string, extra: Extra = {}) =>
  new Refusal(422, code, detail, extra);
export const tooMany = (seconds: number) =>
  new Refusal(429, 'too-many-tries', `Too many tries. Wait ${waitOf(seconds)} and try again.`, {
    retryAfter: seconds,
  });

/** A wait as a person plans it: to the minute, or the hour, never too short. */
function waitOf(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** Called by a method it does not answer to; `allowed` is the one it does. */
export const wrongMethod = (allowed: 'GET' | 'POST') =>
  new Refusal(
    405,
    'wrong-method',
    allowed === 'POST' ? 'This changes something: send it by POST.' : 'This only asks: send it by GET.',
    { allowed },
  );
export const busy = () =>
  new Refusal(503, 'busy', 'Too much is going on just now. Nothing was changed; try again in a moment.', {
    retryAfter: BUSY_SECONDS,
  });
/** The connection went in the middle: the change may be written, and only asking again tells. */
export const away = () =>
  new Refusal(
    503,
    'busy',
    'The database cannot be reached just now, so it is not known whether this was kept. Try again in a moment; what was kept is not done twice.',
    { retryAfter: BUSY_SECONDS },
  );
const BUSY_SECONDS = 2;

const titles: Record<number, string> = {
  400: 'The request is malformed',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Another method',
  409: 'Changed meanwhile',
  413: 'Too large',
  422: 'A rule stands against it',
  429: 'Too many tries',
  500: 'Something went wrong here',
  501: 'Not offered yet',
  503: 'Not ready',
};

/** The refusal as RFC 9457 asks for it. */
export function problemOf(refusal: Refusal): Response {
  const { errors, current, changedById, retryAfter, allowed } = refusal.extra;
  const { status, code, detail } = refusal;
  const body = {
    type: 'about:blank',
    title: titles[status] ?? 'Refused',
    status,
    code,
    detail,
    errors,
    current,
    changedById,
  };
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  };
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  if (allowed !== undefined) headers.Allow = allowed;
  return new Response(JSON.stringify(body), { status, headers });
}
