import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  name: string;
  content: string | Uint8Array /** What the file claims, where it lies. */;
  claimedSize?: number;
  flags?: number;
};

/** A zip file, which may lie about itself as honest zip writers will not. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, flags = 0 } of entries) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(bytes, { level: 9 });
    const file = Buffer.from(name);
    const sizes = [crc32(bytes), packed.length, claimedSize ?? bytes.length];
    const local = Buffer.concat([
      header(0x04034b50, [20, flags, 8, 0, 0], sizes, [file.length, 0]),
      file,
      packed,
    ]);
    centrals.push(
      Buffer.concat([
        header(0x02014b50, [20, 20, flags, 8, 0, 0], sizes, [file.length, 0, 0, 0, 0]),
        u32(0),
        u32(offset),
        file,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const counts = [0, 0, entries.length, entries.length].map(u16);
  return Buffer.concat([
    ...locals,
    central,
    u32(0x06054b50),
    ...counts,
    u32(central.length),
    u32(offset),
    u16(0),
  ]);
}

/** A Word file with this XML as its body, and parts besides. */
export function rawDocx(body: string, others: readonly ZipEntry[] = []): Uint8Array {
  return zip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    },
    ...others,
  ]);
}

/** A paragraph of WordprocessingML. */
export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function header(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  tail: readonly number[],
): Buffer {
  return Buffer.concat([u32(signature), ...shorts.map(u16), ...longs.map(u32), ...tail.map(u16)]);
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
