import * as z from 'zod';
import { ref } from '../door/fields.ts';
import { reportFormats, reportViews } from './rules.ts';

export const reportOf = z.strictObject({
  documentId: ref('document'),
  /** Who it is for; `public` may be had by everyone in the team, the others from editor up. */
  view: z.enum(reportViews).default('public'),
});

/** Formats that are promised and not made yet. */
const coming = ['xlsx', 'md', 'webannotation', 'claimreview', 'bundle'] as const;
export const isComing = (format: string): boolean => coming.some((one) => one === format);

/** What an export's address may say besides the document. */
export const exportQuery = z.strictObject({
  format: z.enum(reportFormats).default('html'),
  view: z.enum(reportViews).default('public'),
});
