import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { LARGEST_UNPACKED, MOST_ENTRIES } from '../limits.ts';
import { type IntakeRefusal, refuse } from '../refusal.ts';

/** The XML parts of a zip file, by name. */
export type Parts = ReadonlyMap<string, string>;

/**
 * Unpacks the XML parts of an Office file, after all that is known of bombs is ruled out: too many entries, too much
 * unpacked (yauzl refuses an entry that is larger than it said), document types (XML bombs; Office files have none).
 */
export async function openArchive(bytes: Uint8Array): Promise<Parts | IntakeRefusal> {
  try {
    const zip = await open(bytes);
    const entries = await listEntries(zip);
    return isListed(entries) ? await readParts(zip, entries) : entries;
  } catch {
    return refuse('unreadable'); // yauzl throws plain Errors for every kind of damage
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function listEntries(zip: ZipFile): Promise<Entry[] | IntakeRefusal> {
  const entries: Entry[] = [];
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      unpacked += entry.uncompressedSize;
      if (entries.length > MOST_ENTRIES || unpacked > LARGEST_UNPACKED) resolve(refuse('bomb'));
      else if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) resolve(refuse('encrypted'));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

const ENCRYPTED = 1;

function isListed(entries: Entry[] | IntakeRefusal): entries is Entry[] {
  return Array.isArray(entries);
}

async function readParts(zip: ZipFile, entries: readonly Entry[]): Promise<Parts | IntakeRefusal> {
  const parts = new Map<string, string>();
  for (const entry of entries) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    const text = await readEntry(zip, entry);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse('bomb');
    parts.set(entry.fileName, text);
  }
  return parts;
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return new TextDecoder().decode(Buffer.concat(chunks));
}
