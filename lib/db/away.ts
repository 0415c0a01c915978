/** Marks a `DatabaseAway`: by its code, since a bundler may give each route a copy of this class. */
export const DATABASE_AWAY = 'database-away';

/** A transaction could not get a connection, or lost the one it had; what it did may or may not be written. */
export class DatabaseAway extends Error {
  readonly code = DATABASE_AWAY;

  constructor(cause: unknown) {
    super('The database is away.', { cause });
  }
}
