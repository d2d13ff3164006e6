import type { Page } from 'puppeteer-core';
import { drawWhole, enter, find, inForm, nextStep, POTHOLE, shows } from '../journey/harness/citizen.js';

interface Filled {
  title: string;
  /** Beginning of the only topic that is found by it. */
  topic: string;
  /** Answers what the topic asks. */
  answer: () => Promise<void>;
}

/** Fills in the form of a city's services, up to the last step. */
export async function fill(page: Page, { title, topic, answer }: Filled): Promise<void> {
  await drawWhole(page);
  await enter(page, inForm('[name="title"]'), title);
  await enter(page, inForm('[name="content"]'), POTHOLE.content);
  const topics = await find(page, inForm('input#category_id[role=combobox]'));
  await topics.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await topics.click();
  await page.keyboard.type(topic);
  await shows(page, inForm('#category_id-list [aria-selected=true]'), topic);
  await page.keyboard.press('Enter');
  await answer();
  await nextStep(page);
  await enter(page, inForm('[name="location_text"]'), POTHOLE.place);
  await nextStep(page);
  await nextStep(page);
}
