/** Only addresses of the web become links; the door lets no others in, and a file must not depend on it. */
export function linkable(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? address : null;
}
