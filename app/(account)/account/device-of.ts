import Bowser from 'bowser';

/** A browser in words, from what it calls itself: "Firefox on Linux". */
export function deviceOf(userAgent: string | null): string {
  if (!userAgent) return 'A browser that did not say which';
  const { browser, os } = Bowser.parse(userAgent);
  return `${browser.name || 'A browser'} on ${os.name || 'an unknown system'}`;
}
