/** Light, dark, or as the system wishes. Kept in a cookie, so that the server sends the right one and nothing flashes. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'galley-theme';

/** What a cookie says; anything unknown is the system's wish. */
export function themeOf(cookie: string | undefined): Theme {
  return cookie === 'light' || cookie === 'dark' ? cookie : 'system';
}
