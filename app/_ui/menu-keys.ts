/** The keys of a menu, after the ARIA practices: arrows go round, Home and End, a letter goes to the next item that begins with it. */

export function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

/** Where the keyboard enters a menu: at what is chosen, else at the first. */
export function entryOf(menu: Element): HTMLElement | undefined {
  const items = itemsOf(menu);
  return items.find((item) => item.ariaChecked === 'true') ?? items[0];
}

/** The item that a key moves to, or undefined for a key that is none of the menu's. */
export function itemAfter(menu: Element, key: string): HTMLElement | undefined {
  const items = itemsOf(menu);
  const here = items.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return items[(here + 1) % items.length];
  if (key === 'ArrowUp') return items.at(here <= 0 ? -1 : here - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  return key.length === 1 && key !== ' ' ? startingWith(key, items, here) : undefined;
}

function startingWith(letter: string, items: HTMLElement[], here: number): HTMLElement | undefined {
  const wanted = letter.toLocaleLowerCase();
  const afterHere = [...items.slice(here + 1), ...items.slice(0, here + 1)];
  return afterHere.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(wanted));
}
