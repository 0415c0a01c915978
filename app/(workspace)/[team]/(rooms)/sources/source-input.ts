import type { SourceValues } from '#app/_ui/screens/source-form.tsx';
import type { SourceView } from '#lib/sources/view.ts';

const TEXTS = [
  'author',
  'publisher',
  'publishedOn',
  'accessedOn',
  'address',
  'note',
  'reliability',
  'derivedFromId',
] as const;

/** The form's fields as the command wants them: empty is unknown. A missing title is left out, so that the address can fill it. */
export function inputOf(form: FormData): Record<string, unknown> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const title = text('title');
  return {
    ...(title ? { title } : {}),
    kind: text('kind') || undefined,
    confidentiality: text('confidentiality') || undefined,
    primary: { yes: true, no: false }[text('primary')] ?? null,
    ...Object.fromEntries(TEXTS.filter((name) => form.has(name)).map((name) => [name, text(name) || null])),
  };
}

/** A source as the form starts with it. */
export function valuesOf(source: SourceView): SourceValues {
  const primary = source.primary === null ? '' : source.primary ? 'yes' : 'no';
  const texts = Object.fromEntries(TEXTS.map((name) => [name, source[name] ?? '']));
  return {
    ...texts,
    title: source.title,
    kind: source.kind,
    confidentiality: source.confidentiality,
    primary,
  };
}
