/** Room for what many have open at once, as much for each: `enter` gives what leaves again, or null when it is taken up. */
export type Room = { enter: (who: string) => (() => void) | null };

export function createRoom(most: number): Room {
  const inside = new Map<string, number>();

  function enter(who: string): (() => void) | null {
    const count = inside.get(who) ?? 0;
    if (count >= most) return null;
    inside.set(who, count + 1);
    return () => leave(who);
  }

  function leave(who: string): void {
    const left = (inside.get(who) ?? 0) - 1;
    if (left > 0) inside.set(who, left);
    else inside.delete(who);
  }

  return { enter };
}
