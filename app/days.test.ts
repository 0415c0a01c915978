import { describe, expect, test } from 'vitest';
import { dateAsKnown, dayHeadingOf, dayIn, deadlineOf, timeOf, todayOf, whenOf } from './days.ts';
import { zoneOf } from './zone.ts';

test.each([
  ['2024-05-07', '7 May 2024'],
  ['2024-05', 'May 2024'],
  ['2024', '2024'],
  [null, '–'],
])('%s is shown as %s', (on, words) => expect(dateAsKnown(on)).toBe(words));

/** One instant: Wednesday evening in New York, Thursday in Berlin and Auckland. */
const now = new Date('2026-11-26T00:30:00Z');
const newYork = { now, zone: 'America/New_York' };
const berlin = { now, zone: 'Europe/Berlin' };

test('a day is the reader’s own', () => {
  expect(todayOf(newYork)).toBe('Wednesday 25 November');
  expect(todayOf(berlin)).toBe('Thursday 26 November');
  expect(timeOf('2026-11-25T23:00:00Z', newYork)).toBe('18:00');
  expect(dayIn('2026-11-26T00:10:00Z', newYork.zone)).toBe('2026-11-25');
});

describe('a deadline ends with the reader’s day', () => {
  test.each([
    ['2026-11-24', '24 Nov, overdue', '24 Nov, overdue'],
    ['2026-11-25', 'today', '25 Nov, overdue'],
    ['2026-11-26', 'tomorrow', 'today'],
    ['2026-11-27', '27 Nov', 'tomorrow'],
  ])('%s', (on, there, here) => {
    expect(deadlineOf(on, newYork).words).toBe(there);
    expect(deadlineOf(on, berlin).words).toBe(here);
  });

  test('tomorrow at the end of a month, a year and a change of clocks', () => {
    expect(deadlineOf('2027-01-01', { now: new Date('2026-12-31T12:00:00Z'), zone: 'UTC' }).words).toBe(
      'tomorrow',
    );
    expect(
      deadlineOf('2026-10-26', { now: new Date('2026-10-24T22:30:00Z'), zone: 'Europe/Berlin' }).words,
    ).toBe('tomorrow');
  });
});

test.each([
  ['2026-11-25T12:00:00Z', '07:00', '25 Nov'],
  ['2026-11-20T12:00:00Z', '20 Nov', '20 Nov'],
  ['2025-11-20T12:00:00Z', '20 Nov 2025', '20 Nov 2025'],
])('%s is placed', (at, there, here) => {
  expect(whenOf(at, newYork)).toBe(there);
  expect(whenOf(at, berlin)).toBe(here);
});

test('a day heads what happened on it', () => {
  expect(dayHeadingOf('2026-11-25', newYork)).toBe('Today, Wednesday 25 November');
  expect(dayHeadingOf('2026-11-25', berlin)).toBe('Wednesday 25 November');
  expect(dayHeadingOf('2025-11-25', berlin)).toBe('25 Nov 2025');
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Atlantis/Deep', 'UTC'],
  ['', 'UTC'],
  [undefined, 'UTC'],
])('the cookie %s names the zone %s', (cookie, zone) => expect(zoneOf(cookie)).toBe(zone));
