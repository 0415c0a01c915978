import * as z from 'zod';

/** The kinds of row an input can point at; the door looks each up within the viewer's scope. */
export type RefKind =
  | 'team'
  | 'member'
  | 'invitation'
  | 'token'
  | 'document'
  | 'deletedDocument'
  | 'revision'
  | 'source'
  | 'deletedSource'
  | 'claim'
  | 'deletedClaim'
  | 'clearing'
  | 'citation';

const refs = z.registry<{ ref: RefKind }>();

/** An id that must point at a row of this kind in the viewer's scope; the door checks it, commands need not. */
export function ref(kind: RefKind) {
  return z.uuid('This is not an id.').register(refs, { ref: kind });
}

/** The kind of row a schema's value points at, if it is a reference. */
export function refOf(schema: z.core.$ZodType): RefKind | undefined {
  return refs.get(schema as z.ZodUUID)?.ref;
}

const LONGEST_LINE = 500;
const LONGEST_PROSE = 20_000;

function clean(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function text(longest: number) {
  return z
    .string()
    .max(longest, `At most ${longest.toLocaleString('en')} characters.`)
    .refine(clean, 'Holds a character that is not text (NUL or half of a surrogate pair).');
}

/** One line: a title, a name. Trimmed, not empty, no line breaks. */
export function line(longest = LONGEST_LINE) {
  return text(longest)
    .trim()
    .min(1, 'Must not be empty.')
    .refine((value) => !/[\n\r\u2028\u2029]/.test(value), 'Must be one line.');
}

/** Prose of several lines; trimmed. */
export function prose(longest = LONGEST_PROSE) {
  return text(longest).trim();
}

/** Text kept to the letter, such as a quotation from a source. */
export function verbatim(longest = LONGEST_PROSE) {
  return text(longest);
}

/** A calendar day, YYYY-MM-DD. */
export function day() {
  return z.iso.date('Write the day as YYYY-MM-DD.');
}

/** A date as far as it is known: a year, a month of it, or a calendar day. */
export function partialDate() {
  return z.union([z.iso.date(), z.stringFormat('month', MONTH), z.stringFormat('year', YEAR)], {
    error: 'Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.',
  });
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A web address: http or https, no user name or password in it. */
export function address() {
  return text(2_000)
    .trim()
    .pipe(z.httpUrl('Must be a web address with a name, such as https://news.example/story.'))
    .refine((value) => !hasUserInfo(value), 'Must not hold a user name or password.');
}

function hasUserInfo(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username !== '' || password !== '';
}

/** The version of a row as the client last saw it. */
export function version() {
  return z.int().min(1);
}

/** An offset into canonical text, in UTF-16 code units. */
export function offset() {
  return z.int().min(0);
}

/** As far as a column of the database counts. */
const LARGEST_COUNT = 2_147_483_647;

/** A count from an address: 1 and up. */
export function count() {
  return z.coerce.number().int().min(1).max(LARGEST_COUNT);
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256() {
  return z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256.');
}

/** The id of the last row of the page before, and how many rows to give. */
export const page = {
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
