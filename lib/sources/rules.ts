import type { SourceView } from './view.ts';

/** What stands in place of the title of a source whose identity is withheld. */
export const WITHHELD_TITLE = 'Confidential source';

/** A source as someone sees it who may not know who a confidential one is. */
export function withhold(source: SourceView, seesConfidential: boolean): SourceView {
  if (seesConfidential || source.confidentiality !== 'confidential') return source;
  const blank = {
    author: null,
    publisher: null,
    publishedOn: null,
    accessedOn: null,
    address: null,
    note: null,
    fileSha256: null,
    fileName: null,
    derivedFromId: null,
  };
  return { ...source, ...blank, title: WITHHELD_TITLE, withheld: true };
}

/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|ref_src|cmpid|ncid)$/i;

/** An address folded so that the same page is found again: http is https, host in lower case without www., no fragment, no tracking, parameters in order. */
export function addressKey(address: string): string {
  const url = new URL(address);
  const params = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const path = url.pathname.replace(/\/+$/, '');
  const query = params.length > 0 ? `?${new URLSearchParams(params)}` : '';
  return `${url.host.toLowerCase().replace(/^www\./, '')}${path}${query}`;
}

const LONGEST_TITLE = 200;

/** What a source is called when nothing better is known: the host and path of its address, in letters that people read. */
export function titleOfAddress(address: string): string {
  const url = new URL(address);
  const path = url.pathname === '/' ? '' : readablePath(url.pathname);
  return `${url.host.replace(/^www\./, '')}${path}`.slice(0, LONGEST_TITLE);
}

/** White space, controls and marks of direction; the joiners of Persian and Indic words are part of their spelling. */
const UNSEEN = /(?![\u200c\u200d])[\p{C}\p{Z}]/u;

/** A path with its own letters; as it was written where it is no UTF-8, or would bring marks that nobody sees. */
function readablePath(path: string): string {
  try {
    const read = decodeURI(path);
    return UNSEEN.test(read) ? path : read;
  } catch {
    return path;
  }
}
