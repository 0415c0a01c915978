import { namesOf } from './who-is-here.ts';

type Person = { id: string; name: string };

/** "Mara Ivens is here. Tomas Wren has left." Empty if nobody came or went. */
export function comingsAndGoings(before: readonly Person[], now: readonly Person[]): string {
  const came = missingFrom(before, now);
  const left = missingFrom(now, before);
  return [
    came.length > 0 && `${namesOf(came)} ${came.length > 1 ? 'are' : 'is'} here.`,
    left.length > 0 && `${namesOf(left)} ${left.length > 1 ? 'have' : 'has'} left.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function missingFrom(known: readonly Person[], people: readonly Person[]): string[] {
  return people.filter(({ id }) => !known.some((one) => one.id === id)).map(({ name }) => name);
}
