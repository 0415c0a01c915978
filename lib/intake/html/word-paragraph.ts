import type { Element } from 'hast';
import type { Frame } from './block-writer.ts';
import { attribute, elements, textOf } from './element.ts';

/** What a paragraph copied from Word is, which Word tells by class and style alone; undefined for an ordinary one. */
export function wordParagraph(paragraph: Element): Frame | undefined {
  const name = attribute(paragraph, 'className') ?? '';
  if (/\bMsoTitle/.test(name)) return { type: 'heading', level: 1 };
  if (/\bMso(Intense)?Quote/.test(name)) return { type: 'quotation', level: 1 };
  if (/\bMsoCaption/.test(name)) return { type: 'caption' };
  const list = /mso-list:\s*l\d+\s+level(\d)/i.exec(attribute(paragraph, 'style') ?? '');
  return list ? listItem(paragraph, Number(list[1])) : undefined;
}

/** Whether an element holds only the bullet or number that Word writes before an item. */
export function isWordMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(attribute(element, 'style') ?? '');
}

function listItem(paragraph: Element, level: number): Frame {
  const marker = elements(paragraph).find(isWordMarker);
  const text = marker ? textOf(marker).trim() : '';
  const ordinal = /^\(?(\d{1,6}|[a-zA-Z]{1,7})[.)]/.exec(text)?.[1];
  const shape: Frame = {
    type: 'listItem',
    level: Math.min(8, Math.max(1, level)),
    ordered: ordinal !== undefined,
  };
  const number = ordinal === undefined ? undefined : ordinalValue(ordinal);
  return number === undefined ? shape : { ...shape, marker: number };
}

/** 3 for "3" and for "c"; longer letters (roman numerals) are left to be counted. */
function ordinalValue(ordinal: string): number | undefined {
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  return ordinal.length === 1 && !/[ivxlcdm]/i.test(ordinal)
    ? ordinal.toLowerCase().charCodeAt(0) - 96
    : undefined;
}
