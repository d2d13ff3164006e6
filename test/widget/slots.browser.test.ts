/** What a page puts into a slot stands where it says, and in place of our words. */
import { expect } from '@open-wc/testing';
import type { AduanFeed } from '../../src/feed/aduan-feed.js';
import { openFeed, placeFeed, until } from '../feed/feed-harness.js';
import { fakeService as trackerService, NUMBER, refusing } from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';
import { fakeService } from '../form/harness/form-fixture.js';
import { openForm, placeForm } from '../form/harness/form-harness.js';

/** Something of the page's inside the widget. @returns it */
function put(widget: HTMLElement, markup: string): HTMLElement {
  widget.insertAdjacentHTML('beforeend', markup);
  return widget.lastElementChild as HTMLElement;
}
/** Where it stands, as far as it is seen. */
const placeOf = (own: HTMLElement, selector: string): boolean =>
  own.getClientRects().length > 0 && own.assignedSlot?.closest(selector) != null;
/** Our own words are out of sight when the page's stand in the slot. */
const isOurs = (widget: HTMLElement, selector: string): boolean =>
  [...widget.shadowRoot!.querySelectorAll<HTMLSlotElement>(`${selector} slot`)].every(
    (slot) => slot.assignedNodes().length === 0,
  );

describe('slots of aduan-form', () => {
  it('heading and intro take the place of our words', async () => {
    const form = await openForm();
    expect(isOurs(form.element, '[part=heading]')).to.equal(true);
    const heading = put(form.element, '<p slot="heading">Kata halaman</p>');
    const intro = put(form.element, '<p slot="intro">Kata halaman</p>');
    await form.drawn();
    expect(placeOf(heading, '[part=heading]')).to.equal(true);
    expect(isOurs(form.element, '[part=heading]')).to.equal(false);
    expect(placeOf(intro, '.lead')).to.equal(true);
  });

  it('before-send stands above Kirim, footer at the foot of everything', async () => {
    const form = await openForm();
    const before = put(form.element, '<p slot="before-send">Laporan palsu merugikan tetangga.</p>');
    const foot = put(form.element, '<p slot="footer">Kebijakan privasi</p>');
    await form.drawn();
    const [rules, send, last] = [before.assignedSlot!, form.query('#kirim')!, foot.assignedSlot!];
    expect(rules.compareDocumentPosition(send) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(send.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(placeOf(foot, '.inner')).to.equal(true);
  });

  it('receipt is added to the receipt, and nowhere before', async () => {
    const form = await openForm();
    const own = put(form.element, '<p slot="receipt">Kata halaman</p>');
    expect(own.getClientRects().length).to.equal(0);
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    expect(placeOf(own, '[part=receipt]')).to.equal(true);
  });

  it('the default is shown where the endpoint is out of reach', async () => {
    const form = await placeForm(fakeService(() => new Promise(() => {})));
    const link = form.element.querySelector('a')!;
    expect(link.getClientRects().length).to.equal(0);
    const lost = await placeForm(fakeService(() => Promise.reject(new Error('offline'))));
    await lost.waitFor('[part~=problem]', 'the trouble');
    expect(placeOf(lost.element.querySelector('a')!, '.aduan')).to.equal(true);
  });
});

describe('slots of aduan-tracker', () => {
  it('footer stands below the search', async () => {
    const foot = put((await openTracker(trackerService())).element, '<p slot="footer">Kebijakan privasi</p>');
    expect(placeOf(foot, '.inner')).to.equal(true);
  });

  it('heading, intro, and intro not in a sidebar', async () => {
    const tracker = await openTracker(trackerService());
    const heading = put(tracker.element, '<p slot="heading">Kata halaman</p>');
    const intro = put(tracker.element, '<p slot="intro">Kata halaman</p>');
    expect(placeOf(heading, '[part=heading]')).to.equal(true);
    expect(placeOf(intro, '.lead')).to.equal(true);
    tracker.element.setAttribute('compact', '');
    await tracker.drawn();
    expect(intro.getClientRects().length).to.equal(0);
    expect(placeOf(heading, '[part=heading]')).to.equal(true);
  });

  it('empty stands below the search until something is searched for', async () => {
    const tracker = await openTracker(trackerService());
    const own = put(tracker.element, '<p slot="empty">Kata halaman</p>');
    expect(placeOf(own, '.aduan')).to.equal(true);
    await tracker.look(NUMBER);
    expect(own.getClientRects().length).to.equal(0);
  });

  it('the default is shown where a report is out of reach', async () => {
    const tracker = await openTracker(trackerService({ report: refusing('not-found') }));
    tracker.element.innerHTML = '<a href="/kontak">Kantor desa</a>';
    const link = tracker.element.querySelector('a')!;
    expect(link.getClientRects().length).to.equal(0);
    await tracker.look(NUMBER);
    expect(placeOf(link, '[part=problem]')).to.equal(true);
  });
});

describe('slots of aduan-feed', () => {
  it('footer stands below the list', async () => {
    const foot = put((await openFeed()).feed, '<p slot="footer">Kebijakan privasi</p>');
    expect(placeOf(foot, '.inner')).to.equal(true);
  });

  it('heading, intro, and intro not in a sidebar', async () => {
    const { feed } = await openFeed();
    const heading = put(feed, '<p slot="heading">Kata halaman</p>');
    const intro = put(feed, '<p slot="intro">Kata halaman</p>');
    expect(placeOf(heading, '[part=heading]')).to.equal(true);
    expect(placeOf(intro, '.lead')).to.equal(true);
    feed.setAttribute('compact', '');
    await feed.updateComplete;
    expect(intro.getClientRects().length).to.equal(0);
  });

  it('empty takes the place of our words where there is no report yet', async () => {
    let own!: HTMLElement;
    const { feed, all } = await placeFeed((source, element: AduanFeed) => {
      source.items = [];
      own = put(element, '<p slot="empty">Kata halaman</p>');
    });
    await until(() => all('slot[name=empty]').length, 'the empty list');
    expect(placeOf(own, '.aduan')).to.equal(true);
    expect(isOurs(feed, '.aduan')).to.equal(false);
  });

  it('card-footer-{tracking_id} stands at the foot of its card alone', async () => {
    const { feed, all, source } = await openFeed();
    const own = put(feed, `<p slot="card-footer-${source.items[1]!.trackingId}">Dibahas di musyawarah</p>`);
    const cards = all('[part=card]');
    await until(() => own.assignedSlot, 'its slot');
    expect(own.assignedSlot!.closest('[part=card]') === cards[1]).to.equal(true);
    expect(own.getClientRects().length).to.equal(1);
    // WebKit draws the whole widget anew with each slot that comes or goes: a card that the page has nothing for has
    // none.
    const slots = () => all<HTMLSlotElement>('.card slot');
    expect(slots().length).to.equal(1);
    own.slot = `card-footer-${source.items[0]!.trackingId}`;
    await until(() => own.assignedSlot?.closest('[part=card]') === cards[0], 'the other card');
    own.remove();
    await until(() => !slots().length, 'none');
  });

  it('the default is shown where the list is out of reach', async () => {
    const { feed, all } = await placeFeed((source) => source.failing.set('feed', 'server-error'));
    await until(() => all('[part=problem]').length, 'the problem');
    expect(placeOf(feed.querySelector('a')!, '[part=problem]')).to.equal(true);
  });
});
