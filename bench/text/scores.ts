import type { Place } from './edit-script.ts';

export type Score = {
  right: number;
  wrong: number;
  invented: number;
  missed: number;
  deleted: number;
  all: number;
};

/** Right: at least four fifths shared with the truth, or nowhere when it was deleted; wrong: less than a fifth. */
export function scoreOf(places: (Place | null)[], truth: (Place | null)[]): Score {
  const score = { right: 0, wrong: 0, invented: 0, missed: 0, deleted: 0, all: truth.length };
  truth.forEach((right, index) => {
    const place = places[index] ?? null;
    if (!right) score.deleted++;
    if (!right && place) score.invented++;
    else if (right && !place) score.missed++;
    else if (!right || !place || likeness(place, right) >= 0.8) score.right++;
    else if (likeness(place, right) < 0.2) score.wrong++;
  });
  return score;
}

/** What two places share, as a share of what they cover together. */
export function likeness(a: Place, b: Place): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
}

export function add(a: Score, b: Score): Score {
  const sum = (read: (score: Score) => number) => read(a) + read(b);
  return {
    right: sum((s) => s.right),
    wrong: sum((s) => s.wrong),
    invented: sum((s) => s.invented),
    missed: sum((s) => s.missed),
    deleted: sum((s) => s.deleted),
    all: sum((s) => s.all),
  };
}
