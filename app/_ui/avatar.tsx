import { initialsOf, tintOf } from './person-look.ts';

export type Person = { id: string; name: string };

type AvatarProps = {
  /** Nobody yet is a dashed ring. */
  person: Person | null;
  /** 18 px instead of 22, for rows. */
  small?: boolean;
};

/** A person's initials on their tint, read out as their name: the initials are a picture of it, so CSS draws them. */
export function Avatar({ person, small }: AvatarProps) {
  const size = small ? ' s' : '';
  if (!person)
    return <span className={`av${size} none`} role="img" aria-label="Unassigned" title="Unassigned" />;
  return (
    <span
      className={`av r${tintOf(person.id)}${size}`}
      role="img"
      aria-label={person.name}
      title={person.name}
      data-initials={initialsOf(person.name)}
    />
  );
}

type AvatarsProps = {
  people: readonly Person[];
  /** What they have in common, as in "Here now". */
  label: string;
  /** The surface beneath, for the ring around each. */
  on?: 'desk' | 'sheet';
  /** More than this are counted. */
  most?: number;
};

/** Several people, overlapping a little. */
export function Avatars({ people, label, on = 'desk', most = 4 }: AvatarsProps) {
  if (people.length === 0) return null;
  const rest = people.length - most;
  return (
    <ul className={on === 'sheet' ? 'avs sh' : 'avs'} aria-label={label}>
      {people.slice(0, most).map((person) => (
        <li key={person.id}>
          <Avatar person={person} />
        </li>
      ))}
      {rest > 0 && <li className="more">and {rest} more</li>}
    </ul>
  );
}
