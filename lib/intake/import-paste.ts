import { readApart } from './apart/read-apart.ts';
import { importText } from './import-file.ts';
import type { Imported } from './imported.ts';
import { LONGEST_MARKUP } from './limits.ts';
import { type IntakeRefusal, refuse } from './refusal.ts';

/** What was pasted as a document: the rich form where it has one, unless it says nothing beyond the plain one. */
export async function importPaste({
  text = '',
  html = '',
}: {
  text?: string;
  html?: string;
}): Promise<Imported | IntakeRefusal> {
  if (text.trim() === '' && html.trim() === '') return refuse('empty', 'Nothing was pasted.');
  if (html.length > LONGEST_MARKUP) return refuse('too-large');
  if (!hasStructure(html) && text.trim() !== '') return importText(text);
  return readApart({ kind: 'pastedHtml', html });
}

/** Code editors and terminals wrap plain text in `<pre>`, `<div>` and `<span>`: its plain form has the better lines. */
function hasStructure(html: string): boolean {
  return /<(?:p|h[1-6]|ul|ol|table|blockquote|a|b|i|em|strong|article|section)[\s>]/i.test(html);
}
