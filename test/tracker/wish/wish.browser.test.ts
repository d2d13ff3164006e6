/** What became of an aspiration in the village's plan. */
import { expect } from '@open-wc/testing';
import { fakeService, followUpsJson, NUMBER, reportJson, until, words, type Json } from '../fake-endpoint.js';
import { openTracker } from '../open-tracker.js';

async function show(wish: Json | string | undefined, attributes: Record<string, string> = {}) {
  const report = { status_code: 'done', status_name: 'Selesai', classification_id: '3', wish };
  const service = fakeService({ report: () => reportJson(report), followUps: () => followUpsJson([]) });
  const tracker = await openTracker(service, attributes);
  await tracker.look(NUMBER);
  return tracker;
}

describe('aduan-tracker: the way of an aspiration', () => {
  it('stands in the card, with the plan and the place on it, and no word that nothing follows', async () => {
    const tracker = await show({ state: 'planned', year: 2027, document: 'RKPDes 2027', reason: null });
    await until(() => tracker.has('.wish'));
    expect(tracker.all('.wish li').map((one) => words(one))).to.deep.equal([
      'Dicatat',
      'Diusulkan',
      'Diperingkat',
      'Direncanakan di RKPDes 2027',
      'Dibangun',
    ]);
    expect(words(tracker.find('.wish [aria-current=step]'))).to.equal('Direncanakan di RKPDes 2027');
    expect(tracker.words('.status')).not.to.contain('Tidak ada langkah lagi');
    tracker.element.style.inlineSize = '288px';
    tracker.element.style.fontSize = '200%';
    await tracker.drawn();
    const { scrollWidth, clientWidth } = tracker.find('.wish')!;
    expect(scrollWidth).to.equal(clientWidth);
    await expect(tracker.element).to.be.accessible();
  });

  it('that was declined says why, in the reader’s language too', async () => {
    const wish = { state: 'declined', year: 2027, document: null, reason: 'Tanahnya <b>belum</b> dibeli.' };
    const tracker = await show(wish, { lang: 'en' });
    await until(() => tracker.has('.wish') && tracker.words('.wish').includes('What became'));
    expect(tracker.words('.wish')).to.match(
      /^What became of this wish Noted ?Declined \(2027\) The reason: Tanahnya <b>belum<\/b> dibeli\.$/,
    );
  });

  it('is not there for other reports, nor for what isn’t known', async () => {
    for (const wish of [undefined, 'planned', { state: 'constructor' }, { state: 7 }]) {
      const tracker = await show(wish);
      await tracker.settled();
      await new Promise(requestAnimationFrame);
      expect(tracker.has('.wish'), JSON.stringify(wish)).to.equal(false);
      tracker.element.remove();
    }
  });
});
