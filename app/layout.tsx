import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { KeepZone } from '#app/_ui/keep-zone.tsx';
import { Sprite } from '#app/_ui/sprite.tsx';
import { THEME_COOKIE, themeOf } from '#app/_ui/theme.ts';
import { ToastRegion } from '#app/_ui/toast-region.tsx';
import './_styles/index.css';

export const metadata: Metadata = {
  title: { default: 'Galley', template: '%s · Galley' },
  description: 'An annotation and fact-check workbench for newsrooms.',
  referrer: 'same-origin',
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-icon.png',
  },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f1ea' },
    { media: '(prefers-color-scheme: dark)', color: '#131210' },
  ],
};

/** The two faces that every page reads in; the other subsets come when a page's letters need them. */
const FIRST_FACES = [
  new URL('../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url),
  new URL(
    '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    import.meta.url,
  ),
];

/**
 * What every page shares: the language of the tool, the theme, the symbols, the place for notices. The theme is read
 * from its cookie here, so that no script has to run before the first paint.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  for (const face of FIRST_FACES)
    preload(face.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang="en" dir="ltr" data-theme={theme === 'system' ? undefined : theme}>
      <body>
        {children}
        <KeepZone />
        <ToastRegion />
        <Sprite />
      </body>
    </html>
  );
}
