import type { Page } from 'puppeteer-core';
import { find, inForm, readReceipt, type Receipt, type Story } from './citizen.js';
import { tabAndPress, tabAndType } from './harness.js';

/**
 * Files a complaint without a mouse: the title is made of its text, and it happened today.
 */
export async function fileByKeyboard(page: Page, story: Story): Promise<Receipt> {
  await find(page, inForm('#kirim'));
  await tabAndType(page, '[name="content"]', story.content);
  await tabAndType(page, '[name="location_text"]', story.place);
  await tabAndType(page, '[name="nameUser"]', story.name);
  await tabAndType(page, '[name="phoneUser"]', story.phone);
  await tabAndPress(page, 'button[type="submit"]', 'Enter');
  return readReceipt(page);
}
