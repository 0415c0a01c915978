import { pack } from './pack.ts';

/** No capitals: only abbreviations and words of saying after a quotation matter. */
export const hebrew = pack({
  never: `פרופ גב מר ד"ר עו"ד`,
  numbered: `עמ מס טל`,
  sayings: `אמר אמרה אומר אומרת שאל שאלה שואל ענה ענתה הוסיף הוסיפה כתב כתבה הסביר הסבירה צעק צעקה טען טענה אמרו`,
});
