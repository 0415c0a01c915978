const MEGABYTE = 1_000_000;

/** What a person may upload. Long Word files with pictures stay well below. */
export const LARGEST_FILE = 25 * MEGABYTE;
/** What a file may unpack to, and how many parts it may have: far above any real Word file, far below a bomb. */
export const LARGEST_UNPACKED = 100 * MEGABYTE;
export const MOST_ENTRIES = 2_000;
/** What a web page may weigh after decoding. */
export const LARGEST_PAGE = 10 * MEGABYTE;
/** Characters (UTF-16 code units) of one document: twice the longest that the workspace is measured with. */
export const LONGEST_TEXT = 2_000_000;
/** Blocks of one document: ten books. */
export const MOST_BLOCKS = 100_000;
/** Characters of pasted markup; Word adds some five of them to each one that is read. */
export const LONGEST_MARKUP = 12 * MEGABYTE;
/** Time and memory that reading one source may take. */
export const READING_TIME_MS = 20_000;
export const READING_HEAP_MB = 512;
/** Time that fetching one address may take, redirects and all. */
export const FETCHING_TIME_MS = 15_000;
export const MOST_REDIRECTS = 3;
/** A longer address in a text is no link that a person followed. */
export const LONGEST_HREF = 2_048;
/** Title, byline, publisher. */
export const LONGEST_LINE = 300;
