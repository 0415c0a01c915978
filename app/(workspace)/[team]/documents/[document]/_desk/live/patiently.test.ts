import { expect, it } from 'vitest';
import { patiently } from './patiently.ts';

it('asks for a part until it is there, with longer and longer pauses', async () => {
  const pauses: number[] = [];
  let asked = 0;
  const load = async () => {
    if (++asked < 8) throw new Error('no line');
    return 'the part';
  };
  expect(await patiently(load, async (ms) => void pauses.push(ms))).toBe('the part');
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000]);
});
