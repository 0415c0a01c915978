/** Why something could not be taken in. The message is a sentence for the person: what is wrong and what to do. */
export type IntakeRefusal = { refused: true; code: RefusalCode; message: string };

const SENTENCES = {
  empty: 'There is no text in this. Bring something with words in it.',
  'too-large': 'This is larger than Galley takes in one document. Split it and bring the parts one by one.',
  unsupported:
    'Galley reads Word (.docx), HTML, Markdown and plain text. Save it as one of these, or paste the text.',
  unreadable:
    'This file is damaged and cannot be read. Open it where it was made, save it again, or paste the text.',
  encrypted: 'This file is protected by a password. Remove the password and bring it again.',
  bomb: 'This unpacks to far more than any real document holds, so it was not read. Save it again, or paste the text.',
  timeout:
    'Reading this took too long, so it was stopped. Split it, save it in a simpler form, or paste the text.',
  busy: 'Too many files are being read at this moment. Try again in a minute.',
  unreachable:
    'This address could not be fetched. Check that it opens in a browser without signing in, or paste the text.',
} as const;

export type RefusalCode = keyof typeof SENTENCES;

/** A refusal with its own sentence, or the one that its code always has. */
export function refuse(code: RefusalCode, message: string = SENTENCES[code]): IntakeRefusal {
  return { refused: true, code, message };
}

/** Whether a result is a refusal. */
export function isRefusal(result: unknown): result is IntakeRefusal {
  return typeof result === 'object' && result !== null && 'refused' in result && result.refused === true;
}
