import { pageFacts } from '../intake/page-facts.ts';

/** What a page says of itself, as fields of a source; a page that cannot be reached says nothing, and that is no error. */
export async function factsOf(
  address: string,
): Promise<{ title?: string; publisher?: string; author?: string; publishedOn?: string }> {
  const facts = await pageFacts(address);
  if ('refused' in facts) return {};
  const { title, publisher, author, publishedOn } = facts;
  return { title, publisher, author, publishedOn };
}
