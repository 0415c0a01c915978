import { openBracket } from './brackets.ts';
import type { Stop } from './sentence-stops.ts';

/** Chinese and Japanese stops need no blank after them, and neither do Latin ones between Chinese and Japanese letters. */
export function isEastAsian(text: string, stop: Stop): boolean {
  if (/[。！？．｡]/.test(stop.marks)) return true;
  return HAN_OR_KANA.test(text.charAt(stop.start - 1)) && HAN_OR_KANA.test(text.charAt(stop.next));
}

/** Whether such a stop ends a sentence, given that something follows it on the line. */
export function endsEastAsian(text: string, stop: Stop): boolean {
  const before = text.charAt(stop.start - 1);
  const after = text.slice(stop.next, Math.min(stop.limit, stop.next + 24));
  if (/^[，、；：,;」』）】》)”’。！？]/.test(after)) return false;
  if (/^…+$/.test(stop.marks) && stop.closers === '') return false; // a pause
  if (stop.marks === '．' && /\d$/.test(before) && /^[\d０-９]/.test(after)) return false;
  if (openBracket(text, lineStart(text, stop), stop.end) >= 0) return false;
  if (stop.closers === '') return true;
  return !JAPANESE_PARTICLE.test(after) && !isSaidAfter(text, stop, after);
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** 「…。」と述べた: the quotation is part of the sentence that goes on. */
const JAPANESE_PARTICLE = /^(?:と|って|など|という|との|は|が|を|に|の|も|で|だ|か)/;

/** “我们会来。”他说。 But not after a colon, where the quotation was the end: 他说：“我们会来。”记者…… */
function isSaidAfter(text: string, stop: Stop, after: string): boolean {
  if (!/[”’]/.test(stop.closers)) return false;
  const opened = text.lastIndexOf(stop.closers.includes('”') ? '“' : '‘', stop.start);
  if (opened > 0 && /[：:，]/.test(text.charAt(opened - 1))) return false;
  return /^[^，。！？；：]{0,10}?(?:说|說|表示|问|問|道|称|稱|指出|强调|強調|回答|回应|答|補充|补充|喊|透露|坦言|直言|感叹|感慨|告诉|解释|反问|笑)/.test(
    after,
  );
}

function lineStart(text: string, stop: Stop): number {
  return text.lastIndexOf('\n', stop.start - 1) + 1;
}
