import { expect } from 'vitest';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import { ask } from '../door/ask.ts';
import type { AnyCommand, AnyQuery, Command, Query } from '../door/define.ts';
import { execute } from '../door/execute.ts';
import type { RefKind } from '../door/fields.ts';
import { refFields } from '../door/refs.ts';
import { problemOf, Refusal } from '../refusal.ts';
import { callInputs } from './call-inputs.ts';
import { makeRow } from './rows.ts';
import type { Desk } from './teams.ts';

export type SubjectCall = Command | Query;
export type Input = Record<string, unknown>;
export type RefField = { field: string; kind: RefKind };

/** The calls whose subject belongs to a team. */
export function subjectCalls(calls: (AnyCommand | AnyQuery)[]): SubjectCall[] {
  return calls.filter((call): call is SubjectCall => call.permission !== 'self');
}

export function isCommand(call: AnyCommand | AnyQuery): call is AnyCommand {
  return 'apply' in call;
}

/** Sends a call through the door, as the HTTP edge would. */
export function send(db: Db, call: SubjectCall, viewer: Viewer, input: unknown): Promise<unknown> {
  return isCommand(call) ? execute(call, { db, viewer, input }) : ask(call as Query, { db, viewer, input });
}

/** How a call ends: 'done', or the refusal as it goes over the wire, to the byte. */
export async function outcome(
  db: Db,
  call: SubjectCall,
  viewer: Viewer,
  input: unknown,
): Promise<{ status: number; body: string }> {
  try {
    const result = await send(db, call, viewer, input);
    // What is answered is what the API's description says, no key more.
    if (call.output) expect(call.output.parse(result)).toEqual(result);
    return { status: 200, body: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const response = problemOf(error);
    return { status: response.status, body: await response.text() };
  }
}

/** An input that points only at rows of the desk's team, the subject being the work of `by`. */
export async function ownInput(db: Db, desk: Desk, call: SubjectCall, by: string): Promise<Input> {
  let input: Input = { ...callInputs[call.name]?.fields };
  for (const { field, kind } of refFields(call.input))
    for (const place of placesOf(field)) input = put(input, place, await makeRow[kind](db, desk, by));
  const subject = String(at(input, call.subject));
  await callInputs[call.name]?.ready?.(db, desk, subject);
  return input;
}

/** A list is tried with three ids: first, middle and last are places of their own. */
export function placesOf(field: string): string[] {
  return field.includes('*') ? ['0', '1', '2'].map((index) => field.replace('*', index)) : [field];
}

/** The input with another value at a dotted path; a number in the path is a place in a list. */
export function put(input: Input, path: string, value: unknown): Input {
  const [key = '', ...rest] = path.split('.');
  const inner =
    rest.length === 0
      ? value
      : put((input[key] ?? (/^\d+$/.test(rest[0] ?? '') ? [] : {})) as Input, rest.join('.'), value);
  if (!Array.isArray(input)) return { ...input, [key]: inner };
  return Object.assign([...input], { [Number(key)]: inner }) as unknown as Input;
}

function at(input: Input, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Input | undefined)?.[key], input);
}
