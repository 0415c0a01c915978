/** What a person typed or pasted as an address; one without a scheme ("example.org/a") is taken as https. */
export function webAddress(typed: string): string {
  const trimmed = typed.trim();
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed) ? trimmed : `https://${trimmed}`;
}
