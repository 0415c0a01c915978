/** A Markdown text and the flat `key: value` lines that stand between `---` lines at its start. Keys in lower case. */
export function splitFrontMatter(text: string): { body: string; fields: ReadonlyMap<string, string> } {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { body: text, fields: new Map() };
  return {
    body: text.slice(match[0].length),
    fields: new Map((match[1] ?? '').split(/\r?\n/).flatMap(fieldOf)),
  };
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n((?:[^\n]{0,2000}\n){0,100}?)---[ \t]*(?:\r?\n|$)/;

/** Nested YAML is not read: what an article says about itself is flat. */
function fieldOf(line: string): [string, string][] {
  const match = /^([A-Za-z][\w-]*):\s*(.+?)\s*$/.exec(line);
  if (!match) return [];
  const value = (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1');
  return [[(match[1] ?? '').toLowerCase(), value]];
}
