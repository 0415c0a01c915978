import { pack } from './pack.ts';

/** No capitals: only abbreviations and words of saying after a quotation matter. */
export const arabic = pack({
  never: `د أ م أ.د ا د.م`,
  numbered: `ص ج ط رقم`,
  open: `هـ م ق.م`,
  sayings: `قال قالت يقول تقول سأل سألت أجاب أجابت أضاف أضافت كتب كتبت صرخ صرخت تساءل تساءلت وقال وأضاف`,
});
