/**
 * What a letter costs where a report is written: the main thread's work for each key, in an empty field and in a full
 * one.
 */
import type { Browser } from 'puppeteer-core';
import { OWN_PROCESSOR, Visit } from '../harness/chromium.js';
import type { Reading } from '../figures.js';

/** As somebody writes who writes fast: a report of ordinary length, and some more where there is much already. */
const FRESH_KEYS = 200;
const FULL_KEYS = 40;
const PAUSE_MS = 50;
/** How long the page is looked at before, for the work that it does anyway. */
const IDLE_MS = 2_000;
const WORDS = 'Jalan di depan balai desa rusak berat. ';
const FULL = WORDS.repeat(100);

/** @param field `host >>> inside`, or in the page itself */
export async function typeInto(browser: Browser, address: string, field: string): Promise<Reading> {
  return await Visit.to(browser, address, OWN_PROCESSOR, async (visit) => {
    await visit.session.send('Performance.disable');
    await visit.session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await visit.session.send('Performance.enable');
    await visit.rest();
    const reading: Reading = {};
    for (const [name, text, keys] of [
      ['fresh', '', FRESH_KEYS],
      ['full', FULL, FULL_KEYS],
    ] as const) {
      await visit.page.evaluate(enter, field, text);
      await pause(700);
      const idle = await worked(visit, () => pause(IDLE_MS));
      const typed = await worked(visit, async () => {
        for (const key of FULL.slice(0, keys)) {
          await visit.page.keyboard.press(key as Parameters<typeof visit.page.keyboard.press>[0]);
          await pause(PAUSE_MS);
        }
        // What was put off belongs to the keys, too.
        await pause(700);
      });
      const own = typed.work - (idle.work / idle.passed) * typed.passed;
      reading[`${name}, ms a key`] = Math.max(0, own) / keys;
      const length = await visit.page.evaluate(lengthOf, field);
      if (length !== text.length + keys) throw new Error(`${address}: ${length} letters are there`);
    }
    return reading;
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Milliseconds that passed, and that the main thread has worked meanwhile by its own clock: other programs' work is not
 * in it.
 */
async function worked(
  { session }: Visit,
  act: () => Promise<void>,
): Promise<{ work: number; passed: number }> {
  const told = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const [before, began] = [await told(), performance.now()];
  await act();
  return { work: (await told()) - before, passed: performance.now() - began };
}

/** Runs in the page: focuses the field and puts text into it as a paste would. */
function enter(path: string, text: string): void {
  const [outer = '', inner] = path.split(' >>> ');
  const host = document.querySelector(outer);
  const field = (inner === undefined ? host : host?.shadowRoot?.querySelector(inner)) as HTMLTextAreaElement;
  field.focus();
  field.select();
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  field.setSelectionRange(field.value.length, field.value.length);
}

/** Runs in the page. */
function lengthOf(path: string): number {
  const [outer = '', inner] = path.split(' >>> ');
  const host = document.querySelector(outer);
  const field = inner === undefined ? host : host?.shadowRoot?.querySelector(inner);
  return (field as HTMLTextAreaElement).value.length;
}
