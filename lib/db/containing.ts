/** A filter for text that holds these words, whatever their case. Prisma passes % and _ on to ILIKE, where they stand for anything. */
export function containing(words: string) {
  return { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
}
