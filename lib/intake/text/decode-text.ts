/**
 * Bytes as text: by byte order mark, else by the encoding the source declares, else UTF-16 if every other byte is zero,
 * else UTF-8 if it is valid UTF-8, else windows-1252, which can be read from any bytes.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const encoding = byMark(bytes) ?? byLabel(declared) ?? byZeros(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // TypeError: not UTF-8
  }
}

/** The encoding that an HTML source names in its first 1,024 bytes, as the HTML standard's prescan finds it. */
export function declaredInHtml(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** A declared UTF-16 without a byte order mark cannot be meant: the declaration was read as ASCII. */
function byLabel(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined; // RangeError: a label nobody knows
  }
}

/** Western text in UTF-16 has a zero in nearly every pair; enough of the start tells. */
const SAMPLE = 4_096;
const ZERO_SHARE = 0.7;

function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const share = zeros.map((count) => count / (sample.length / 2));
  if ((share[1] ?? 0) >= ZERO_SHARE && share[0] === 0) return 'utf-16le';
  return (share[0] ?? 0) >= ZERO_SHARE && share[1] === 0 ? 'utf-16be' : undefined;
}
