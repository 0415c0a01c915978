/** The time zone in which a reader's days begin and end. Their browser says it once, in a cookie: the server cannot know it. */
export const ZONE_COOKIE = 'galley-zone';

/** The IANA zone that a cookie names, by its one proper name; UTC where it names none. */
export function zoneOf(cookie: string | undefined): string {
  if (!cookie) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: cookie }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
