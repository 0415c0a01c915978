export type Person = 'mara' | 'tomas' | 'joon';

/** The people of the sample; nobody can sign in as them. */
export const people: Record<Person, { name: string; role: 'editor' | 'checker' }> = {
  mara: { name: 'Mara Ivens', role: 'editor' },
  tomas: { name: 'Tomas Wren', role: 'checker' },
  joon: { name: 'Joon Baek', role: 'checker' },
};
