import type { Page } from 'puppeteer-core';
import { find, inForm, readReceipt, type Receipt, type Story } from './citizen.js';
import { tabAndPress, tabAndType, tabTo } from './harness.js';

/**
 * Files a complaint without a mouse. The date is left to the browser's own widget, whose keys differ: it is filled by its
 * segments, day, month, year or in the order the browser's language has, so the value is set and only the way past it is walked.
 */
export async function fileByKeyboard(page: Page, story: Story): Promise<Receipt> {
  await find(page, inForm('[name="consent"]'));
  await tabAndPress(page, '[name="classification_id"]');
  await tabAndType(page, '[name="title"]', story.title);
  await tabAndType(page, '[name="content"]', story.content);
  await tabAndType(page, '[name="location_text"]', story.place);
  await tabTo(page, '[name="date_of_incident"]');
  const day = await find(page, inForm('[name="date_of_incident"]'));
  await day.evaluate((input, value) => {
    (input as HTMLInputElement).value = value;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, story.day);
  await tabAndType(page, '[name="nameUser"]', story.name);
  await tabAndType(page, '[name="phoneUser"]', story.phone);
  await tabAndPress(page, '[name="consent"]');
  await tabAndPress(page, 'button[type="submit"]', 'Enter');
  return readReceipt(page);
}
