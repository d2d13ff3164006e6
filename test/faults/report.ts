import type { Balance } from './ledger.js';
import type { Stage } from './stage.js';
import type { Outcome } from './phone/submission.js';

/** What a run was like, in lines for a person. */
export function reportOf(outcomes: readonly Outcome[], found: Balance, { phones, kills }: Stage): string {
  const photos = outcomes.reduce((sum, one) => sum + one.photos.length, 0);
  const posts = phones.reduce((sum, { line }) => sum + line.posts.upload + line.posts.create, 0);
  const failed = outcomes.reduce((sum, { failedAttempts }) => sum + failedAttempts, 0);
  return [
    `${outcomes.length} submissions with ${photos} photos arrived by ${posts} POSTs, after ${failed} failed attempts`,
    ...[...countsOf(outcomes, phones, kills)].sort().map(([what, count]) => `  ${count} × ${what}`),
    `  waited: ${waits(outcomes)}`,
    `${found.lost.length} lost, ${found.twice.length} twice, ${found.mixed.length} mixed`,
  ].join('\n');
}

function countsOf(outcomes: readonly Outcome[], phones: Stage['phones'], kills: number): Map<string, number> {
  const counts = new Map<string, number>([['endpoint killed', kills]]);
  const add = (what: string, by = 1) => counts.set(what, (counts.get(what) ?? 0) + by);
  for (const { line } of phones) for (const [fault, count] of line.counts) add(fault, count);
  for (const { plan, struck } of outcomes) {
    if (struck && plan.event.name !== 'endpoint killed') add(plan.event.name);
    if (plan.storage !== 'works') add(`storage ${plan.storage}`);
    if (!plan.hasWebLocks) add('no Web Locks');
    if (plan.clockYears) add('clock off by years');
    if (plan.isGoneAfterPaint) add('network gone one second after first paint');
  }
  return counts;
}

function waits(outcomes: readonly Outcome[]): string {
  const seconds = outcomes.map(({ waitedMs }) => waitedMs / 1000).sort((a, b) => a - b);
  const at = (share: number) =>
    (seconds[Math.min(seconds.length - 1, Math.floor(share * seconds.length))] ?? 0).toFixed(1);
  return `median ${at(0.5)} s, p95 ${at(0.95)} s, max ${at(1)} s`;
}
