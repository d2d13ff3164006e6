import type { Page } from 'puppeteer-core';
import { Citizen } from '../../endpoint/harness/citizen.js';
import type { Demo } from './demo.js';
import { headed, signIn } from './officer.js';

/** Files reports on these topics in turn. @returns their numbers */
export async function fileReports(demo: Demo, count: number, topics: readonly string[]): Promise<string[]> {
  const citizen = new Citizen((request) => fetch(request), demo.url);
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const changes = { title: `Laporan ke-${at + 1}`, category_id: topics[at % topics.length] };
    ids.push((await citizen.file(changes)).trackingId);
  }
  return ids;
}

/** Signs in, and waits for the rows of a list. */
export async function openList(page: Page, officer: Parameters<typeof signIn>[1], query: string) {
  await signIn(page, officer);
  await page.evaluate((list) => void (location.hash = `#/laporan?${list}`), query);
  await page.waitForFunction(
    (list) => location.hash.endsWith(list) && document.querySelector('[data-row]') !== null,
    {},
    query,
  );
}

/** Waits until an open report stands there, with the focus on its heading. */
export async function onReport(page: Page, id: string, title: string): Promise<void> {
  await headed(page, `#${id}: ${title}`);
}
