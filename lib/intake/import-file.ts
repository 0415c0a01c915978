import { readApart } from './apart/read-apart.ts';
import { type Imported, imported, tooLong } from './imported.ts';
import { LARGEST_FILE, LONGEST_MARKUP, LONGEST_TEXT } from './limits.ts';
import { type IntakeRefusal, isRefusal, refuse } from './refusal.ts';
import { sniffSource } from './sniff.ts';
import { declaredInHtml, decodeText } from './text/decode-text.ts';
import { looksLikeMarkdown } from './text/looks-like-markdown.ts';
import { readText } from './text/read-text.ts';

/** A file as a document. What it is, its bytes say; its name only tells Markdown from other plain text. */
export async function importFile({
  bytes,
  name = '',
}: {
  bytes: Uint8Array;
  name?: string;
}): Promise<Imported | IntakeRefusal> {
  if (bytes.length > LARGEST_FILE) return refuse('too-large', LARGE);
  const kind = sniffSource(bytes);
  if (isRefusal(kind)) return kind;
  if (kind === 'archive') return readApart({ kind: 'docx', bytes });
  if (kind === 'text') return importText(decodeText(bytes), /\.(md|markdown|mdown)$/i.test(name));
  const html = decodeText(bytes, declaredInHtml(bytes));
  return html.length > LONGEST_MARKUP ? refuse('too-large') : readApart({ kind: 'htmlFile', html });
}

/** Plain text or Markdown as a document. Plain text is read here: that takes no library and little time. */
export async function importText(text: string, isMarkdown = false): Promise<Imported | IntakeRefusal> {
  if (text.length > LONGEST_TEXT) return refuse('too-large', tooLong(text.length));
  if (looksLikeMarkdown(text, isMarkdown)) return readApart({ kind: 'markdown', text });
  return imported(readText(text));
}

const LARGE = `This file is larger than ${LARGEST_FILE / 1_000_000} MB. Take pictures out of it, or bring the text in parts.`;
