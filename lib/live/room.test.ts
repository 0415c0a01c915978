import { expect, test } from 'vitest';
import { createRoom } from './room.ts';

test('each has as much room as the other, and has it again when they left', () => {
  const room = createRoom(2);
  const [first] = [room.enter('ana'), room.enter('ana')];
  expect(room.enter('ana')).toBeNull();
  expect(room.enter('ben')).not.toBeNull();
  first?.();
  expect(room.enter('ana')).not.toBeNull();
  expect(room.enter('ana')).toBeNull();
});
