import { expect, it } from 'vitest';
import { persist } from './persist.ts';

/** Something to do that succeeds as the test says, with pauses that are told and take no time. */
function doing(...outcomes: boolean[]) {
  const pauses: number[] = [];
  const told: boolean[] = [];
  let done = 0;
  const act = async () => outcomes[done++] ?? true;
  const wait = async (ms: number) => void pauses.push(ms);
  const persistent = persist(act, { wait, tell: (pending) => told.push(pending) });
  const idle = () => new Promise((resolve) => setImmediate(resolve));
  return { persistent, pauses, told, idle, done: () => done };
}

it('is done again, with longer and longer pauses, until it succeeds', async () => {
  const { persistent, pauses, told, idle, done } = doing(false, false, false, true);
  persistent.ask();
  expect(told).toEqual([true]);
  await idle();
  expect([done(), pauses, told]).toEqual([4, [500, 1_000, 2_000], [true, false]]);
});

it('is done once more when it is asked for meanwhile, however often', async () => {
  const { persistent, told, idle, done } = doing();
  for (let times = 0; times < 5; times++) persistent.ask();
  await idle();
  expect([done(), told]).toEqual([2, [true, false]]);
});

it('is given up when it is stopped', async () => {
  const { persistent, idle, done } = doing(...Array.from({ length: 99 }, () => false));
  persistent.ask();
  persistent.stop();
  await idle();
  expect(done()).toBe(1);
});
