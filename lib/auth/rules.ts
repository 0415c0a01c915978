/** What signing in answers, over next-auth's error, when the password was right and the account has a second factor. */
export const CODE_WANTED = 'CodeWanted';
export const CODE_REFUSED = 'CodeRefused';

/** A recovery code is four groups of four, a code of an authenticator six digits; spaces and hyphens are people's. */
export const RECOVERY_CODES = 10;
const RECOVERY_LENGTH = 16;

/** A code as it is compared, whatever was put between its signs, in whichever digits a telephone types. */
export function bareCode(typed: string): string {
  const western = typed
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return western.replace(/[\s\u200e\u200f-]/g, '').toLowerCase();
}

/** Whether a bare code is of the length of a recovery code. */
export function isRecoveryCode(bare: string): boolean {
  return bare.length === RECOVERY_LENGTH;
}
