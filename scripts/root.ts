import path from 'node:path';

/** The folder of the project. */
export const ROOT = path.join(import.meta.dirname, '..');
