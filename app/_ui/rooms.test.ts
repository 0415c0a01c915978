import { describe, expect, it } from 'vitest';
import { roomAt, roomsOf } from './rooms.ts';

describe('roomAt', () => {
  const rooms = roomsOf('desk');
  it.each([
    ['/desk', 'Desk'],
    ['/desk/documents', 'Documents'],
    ['/desk/documents/import', 'Documents'],
    ['/desk/sources/0199', 'Sources'],
    ['/desk/something-else', 'Desk'],
    ['/desktop', undefined],
    ['/', undefined],
    [null, undefined],
  ])('%s is in %s', (path, name) => {
    expect(roomAt(rooms, path)?.name).toBe(name);
  });
});
