import { sayToast } from './toasts.ts';

/** Copies, and answers whether it could. Where the browser does not let us (no secure context, permission refused), says what to do instead. */
export async function copyText(text: string, instead = `Copy it by hand: ${text}`): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    sayToast({ message: `The browser does not let us copy. ${instead}`, stays: true });
    return false;
  }
}
