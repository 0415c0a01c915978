import { type MediaType, sniffMediaType } from '#lib/blobs/media-type.ts';
import { type IntakeRefusal, refuse } from './refusal.ts';

export type SourceKind = 'archive' | 'html' | 'text';

/** What importer a file is for, by its content; what is known but not read is refused by its name. */
export function sniffSource(bytes: Uint8Array): SourceKind | IntakeRefusal {
  if (bytes.length === 0) return refuse('empty', 'This file is empty.');
  const mediaType = sniffMediaType(bytes);
  if (mediaType === 'text/html') return 'html';
  if (mediaType === 'text/plain') return 'text';
  if (/^application\/(zip|vnd\.)/.test(mediaType)) return 'archive';
  return mediaType === 'application/x-cfb' && isEncrypted(bytes)
    ? refuse('encrypted')
    : refuse('unsupported', sentence(mediaType));
}

/** A .docx with a password is an old container around an encrypted package, whose name stands in it as UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
}

function sentence(mediaType: MediaType): string {
  if (mediaType === 'application/pdf')
    return 'This is a PDF, which Galley does not read yet. Open it, copy the text and paste it.';
  if (mediaType === 'application/rtf')
    return 'This is an RTF file. Open it, save it as Word (.docx), and bring that.';
  if (mediaType === 'application/x-cfb')
    return 'This is an old Office file (.doc). Open it, save it as .docx, and bring that.';
  if (mediaType.startsWith('image/')) return 'This is a picture. Bring the text itself, or paste it.';
  if (/^(audio|video)\//.test(mediaType)) return 'This is a recording. Bring its transcript.';
  return 'This file holds no text. Galley reads Word (.docx), HTML, Markdown and plain text.';
}
