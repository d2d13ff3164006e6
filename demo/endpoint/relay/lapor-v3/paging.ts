import { createHash } from 'node:crypto';
import type { GatewayFollowUp, GatewayFollowUps } from '../gateway/gateway.js';
import { likenessOfFollowUp } from '../forwarding/likeness.js';
import type { FollowUpPage } from './reading.js';

/** No report has thousands of follow-ups; a server that always names another page may exist. */
const PAGES_MAX = 50;

/**
 * `allPages` reads a report's follow-ups page by page, until a page is empty or repeats an earlier one. An entry that a
 * newer one pushed onto the next page counts once; two equal entries on one page are two.
 */
export async function allPages(read: (page: number) => Promise<FollowUpPage>): Promise<GatewayFollowUps> {
  const all: GatewayFollowUp[] = [];
  const counted = new Map<string, number>();
  const seen = new Set<string>();
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const { items, hasMore } = await read(page);
    const whole = createHash('sha256').update(JSON.stringify(items)).digest('hex');
    if (items.length === 0) return { items: all, isWhole: true };
    if (seen.has(whole)) break;
    seen.add(whole);
    const here = new Map<string, number>();
    for (const item of items) {
      const key = likenessOfFollowUp(item);
      const count = (here.get(key) ?? 0) + 1;
      here.set(key, count);
      if (count <= (counted.get(key) ?? 0)) continue;
      counted.set(key, count);
      all.push(item);
    }
    if (!hasMore) return { items: all, isWhole: true };
  }
  return { items: all, isWhole: false };
}
