import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { focused, tabTo } from './keys.ts';

const MS_A_STEP = 30_000;

/** The code that an authenticator shows for a key now, or some steps on: a code is taken once, its step never again. */
export function codeOf(key: string, stepsOn = 0): string {
  const secret = Secret.fromBase32(key.replaceAll(' ', ''));
  return new TOTP({ secret }).generate({ timestamp: Date.now() + stepsOn * MS_A_STEP });
}

/** The key as the page of a setup shows it in letters. */
export async function keyOn(page: Page): Promise<string> {
  return (await page.getByRole('definition').textContent()) ?? '';
}

/** On the page of the second factor, sets one up by keyboard alone. */
export async function setUpFactor(
  page: Page,
  password: string,
): Promise<{ key: string; recoveryCodes: string[] }> {
  await tabTo(page, 'Your password');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const key = await keyOn(page);
  await expect(focused(page, 'Code')).toBeVisible();
  await page.keyboard.type(codeOf(key));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Keep these recovery codes/ })).toBeFocused();
  const recoveryCodes = await page.getByRole('listitem').allInnerTexts();
  await tabTo(page, 'I have kept them');
  await page.keyboard.press('Enter');
  return { key, recoveryCodes };
}
