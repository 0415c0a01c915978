import type { Browser } from './browser.ts';

/** What the printing process is told on its standard input; the PDF comes back on its standard output. */
export type PrintJob = {
  html: string;
  browser: Browser;
  /** An empty folder of its own: profile, cache, crash reports. */
  folder: string;
  /** The unprivileged user to become, where the server runs as root. */
  becomes: number | null;
};
