'use client';
import { useSyncExternalStore } from 'react';
import { MenuRadio } from './menu.tsx';
import { THEME_COOKIE, THEMES, type Theme, themeOf } from './theme.ts';

const WORDS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const ICONS = { system: 'monitor', light: 'sun', dark: 'moon' } as const;
const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Light, dark or as the system: three choices inside a menu, which wait until there is a script that can make them. */
export function ThemeChoice() {
  const theme = useSyncExternalStore(watchTheme, presentTheme, () => null);
  return THEMES.map((choice) => (
    <MenuRadio
      key={choice}
      icon={ICONS[choice]}
      checked={theme === choice}
      disabled={theme === null}
      onSelect={() => applyTheme(choice)}
    >
      {WORDS[choice]}
    </MenuRadio>
  ));
}

/** The page itself holds the theme: what the server sent, or what was chosen since. */
function presentTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme);
}

function watchTheme(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => watcher.disconnect();
}

function applyTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`;
}
