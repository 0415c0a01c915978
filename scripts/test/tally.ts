/** How many tests of a part passed and failed; a part that breaks down as a whole counts as one that failed. */
export type Tally = { passed: number; failed: number };

export function tallyOf(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** For a runner that counts for itself. Its exit code may know of a failure that its counts do not, such as a broken file. */
export function tallyOfRunner({ passed, failed }: Tally, succeeded: boolean): Tally {
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
