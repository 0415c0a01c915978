'use client';
import { useEffect } from 'react';
import { ZONE_COOKIE } from '../zone.ts';

const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Tells the server this browser's time zone; the sign-in page is the first that does, so that the desk after it is right. */
export function KeepZone() {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${ZONE_COOKIE}=${encodeURIComponent(timeZone)}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`;
  }, []);
  return null;
}
