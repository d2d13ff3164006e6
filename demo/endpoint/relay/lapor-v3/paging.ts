import { createHash } from 'node:crypto';
import type { GatewayFollowUp, GatewayFollowUps } from '../gateway/gateway.js';
import { likenessOfFollowUp } from '../forwarding/likeness.js';
import type { FollowUpPage } from './reading.js';

/** A report of a thousand answers doesn't exist; a page that always names another one does. */
const PAGES_MAX = 50;

/**
 * All follow-ups of a report, page by page. An empty page ends it, and so does one that came before. What comes again on another
 * page, because a new one pushed it there, is the same one; two alike on one page are two.
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
