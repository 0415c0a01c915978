'use client';
import { useState } from 'react';
import { MenuRadio } from './menu.tsx';
import { THEME_COOKIE, THEMES, type Theme, themeOf } from './theme.ts';

const WORDS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const ICONS = { system: 'monitor', light: 'sun', dark: 'moon' } as const;
const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Light, dark or as the system: three choices inside a menu. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(presentTheme);
  return THEMES.map((choice) => (
    <MenuRadio
      key={choice}
      icon={ICONS[choice]}
      checked={theme === choice}
      onSelect={() => {
        applyTheme(choice);
        setTheme(choice);
      }}
    >
      {WORDS[choice]}
    </MenuRadio>
  ));
}

function presentTheme(): Theme {
  return typeof document === 'undefined' ? 'system' : themeOf(document.documentElement.dataset.theme);
}

function applyTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`;
}
