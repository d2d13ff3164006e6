/**
 * How long a page stands still while a photo of twelve megapixels is made fit to send, beside what a page does that
 * knows none of this.
 */
import { launch, serveScript } from '../../images/browser-page.js';
import { SLOW_PROCESSOR, Visit } from '../harness/chromium.js';
import type { Reading } from '../figures.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { inRounds } from '../harness/rounds.js';

export async function photoPart({ notes, rounds }: Bench): Promise<Section[]> {
  const title = `A photo of 12 megapixels, ${SLOW_PROCESSOR.name}`;
  const place = await serveScript('../bench/parts/photo-page.ts');
  const shrink = async (way: string): Promise<Reading> => {
    // A renderer that has had no photo yet.
    const browser = await launch('chromium');
    try {
      const address = `${place.origin}/?way=${way}`;
      await Visit.to(browser, address, SLOW_PROCESSOR, ({ page }) =>
        page.waitForFunction(() => document.title === 'done'),
      );
    } finally {
      await browser.close();
    }
    const { total, longest } = JSON.parse(place.received.get('pauses')!.toString()) as Record<string, number>;
    return { 'ready, ms': total!, 'longest pause, ms': longest! };
  };
  try {
    const contestants = new Map([
      ['decode, draw, encode', () => shrink('naive')],
      ['aduan-form', () => shrink('ours')],
    ]);
    const columns = ['ready, ms', 'longest pause, ms'];
    return [
      sectionOf(title, await inRounds(title, contestants, Math.min(rounds, 3), notes), columns, columns[0]!),
    ];
  } finally {
    await place.close();
  }
}
