/** What the printing process says on its error output where it had to do without the browser's sandbox. */
export const WITHOUT_SANDBOX = 'Printing without the sandbox of the browser.';

/** Chromium's own words where the system gives unprivileged users no namespaces. */
const WORDS =
  /No usable sandbox|Failed to move to new namespace|SUID sandbox helper|(credentials|namespace_sandbox|zygote_host_impl_linux)\.cc\W.*Check failed/;

/**
 * Whether a browser did not start for want of a sandbox, by what it said. Everything else (a full disk, no memory, too
 * little time) is no reason to start it without one.
 */
export function lacksSandbox(complaint: string): boolean {
  return WORDS.test(complaint);
}
