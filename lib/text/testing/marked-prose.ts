/** A paragraph, and the offsets (UTF-16 code units) at which its sentences end. */
export type MarkedParagraph = { text: string; ends: number[] };

/**
 * Reads test prose: a paragraph a line, "|" between sentences (with blanks around it where a blank stands between them, none
 * in Chinese and Japanese); lines that begin with "#" name the kind of text.
 */
export function readMarkedProse(file: string): MarkedParagraph[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const ends: number[] = [];
      let text = '';
      for (const part of line.split('|')) {
        text += text === '' || !part.startsWith(' ') ? part : part.slice(1);
        ends.push(text.trimEnd().length);
      }
      return { text, ends };
    });
}

/** All paragraphs of each language, given the names and contents of files of test prose: "en-newsrooms-1.txt" is English. */
export function proseByLanguage(
  files: Iterable<[name: string, content: string]>,
): Map<string, MarkedParagraph[]> {
  const prose = new Map<string, MarkedParagraph[]>();
  for (const [name, content] of files) {
    const language = name.split(/[-.]/)[0] ?? '';
    prose.set(language, [...(prose.get(language) ?? []), ...readMarkedProse(content)]);
  }
  return prose;
}

/** Sentence ends that a splitter missed, and ends that it invented. */
export function compareEnds(
  found: Iterable<number>,
  { ends }: MarkedParagraph,
): { missed: number[]; invented: number[] } {
  const given = new Set(found);
  return {
    missed: ends.filter((end) => !given.has(end)),
    invented: [...given].filter((end) => !ends.includes(end)),
  };
}
