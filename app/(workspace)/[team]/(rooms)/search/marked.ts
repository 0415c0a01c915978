type Part = { start: number; words: string; hit: boolean };

/**
 * A text cut at every place where the words stand in it, whatever their case. The parts joined are the text; `start` in
 * UTF-16 code units. Where lower case has another length than upper (as `İ`), nothing is marked rather than the wrong place.
 */
export function marked(text: string, words: string): Part[] {
  const low = text.toLowerCase();
  const wanted = words.toLowerCase();
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number, hit: boolean) => {
    if (to > from) parts.push({ start: from, words: text.slice(from, to), hit });
    from = to;
  };
  if (wanted && low.length === text.length)
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, from)) {
      add(at, false);
      add(at + wanted.length, true);
    }
  add(text.length, false);
  return parts;
}
