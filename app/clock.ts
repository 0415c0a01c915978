import { cookies } from 'next/headers';
import { cache } from 'react';
import type { Clock } from './days.ts';
import { ZONE_COOKIE, zoneOf } from './zone.ts';

/** The reader's clock; one reading a request. */
export const readersClock = cache(async (): Promise<Clock> => {
  const cookie = (await cookies()).get(ZONE_COOKIE)?.value;
  return { now: new Date(), zone: zoneOf(cookie) };
});
