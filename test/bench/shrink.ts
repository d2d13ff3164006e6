/**
 * How long a page stands still while a photo of 12 or 48 megapixels is made fit to send, and while a challenge is solved:
 * `node --import tsx test/bench/shrink.ts`. Machines differ, so read the ratios to the naive way, not the milliseconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Browser } from 'puppeteer-core';
import { launch, runPage, serveScript } from '../images/browser-page.js';

interface Reading {
  name: string;
  total: number;
  longest: number;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** What a page runs in, as Chromium and Firefox call it on their command lines; a child of a zygote has its words in one piece. */
const isRenderer = (pid: number): boolean =>
  /--type=renderer|-contentproc/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));

/** Peak resident memory of the hungriest renderer below the browser, in MiB; null where there is no /proc. */
function peakMemory(browser: Browser): number | null {
  const root = browser.process()?.pid;
  if (!root) return null;
  try {
    const parents = new Map<number, { parent: number; peak: number }>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (label: string): number =>
        Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
      parents.set(Number(name), { parent: field('PPid'), peak: field('VmHWM') / 1024 });
    }
    const isBelow = (pid: number): boolean =>
      pid === root || (pid > 1 && parents.has(pid) && isBelow(parents.get(pid)!.parent));
    const peaks = [...parents]
      .filter(([pid]) => pid !== root && isBelow(pid) && isRenderer(pid))
      .map(([, { peak }]) => peak || 0);
    return Math.round(Math.max(0, ...peaks));
  } catch {
    return null;
  }
}

function print(browser: string, readings: readonly Reading[]): void {
  const of = (name: string, key: 'total' | 'longest'): number =>
    median(readings.filter((reading) => reading.name === name).map((reading) => reading[key]));
  for (const name of new Set(readings.map((reading) => reading.name))) {
    const [total, longest] = [of(name, 'total'), of(name, 'longest')];
    const ratio = name.endsWith('ours')
      ? `, ${(longest / of(name.replace('ours', 'naive'), 'longest')).toFixed(2)} of naive`
      : '';
    const times = `total ${total.toFixed(0)} ms, longest pause ${longest.toFixed(0)} ms`;
    console.log(`${browser.padEnd(9)} ${name.padEnd(15)} ${times}${ratio}`);
  }
}

const challenge = await createChallenge({
  algorithm: 'PBKDF2/SHA-256',
  cost: 2000,
  counter: 300,
  deriveKey,
  hmacSignatureSecret: 'bench',
  hmacKeySignatureSecret: 'bench',
});

for (const name of ['chromium', 'firefox'] as const) {
  const readings: Reading[] = [];
  for (const way of ['naive', 'ours']) {
    const site = await serveScript('../bench/shrink-page.ts', { '/challenge': challenge });
    const browser = await launch(name);
    try {
      await runPage(browser, site, 300_000, `?way=${way}`);
      readings.push(...(JSON.parse(site.received.get('readings')!.toString()) as Reading[]));
      console.log(
        `${name.padEnd(9)} ${way.padEnd(15)} peak memory of the renderer ${peakMemory(browser) ?? '?'} MiB`,
      );
    } finally {
      await browser.close();
      await site.close();
    }
  }
  print(name, readings);
}
