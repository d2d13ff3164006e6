/**
 * Which screen is shown, as a page's style sheets are told: `[data-state=…]`, and `:state(…)` where the browser has it.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { AduanError } from '../../src/errors.js';
import { placeFeed } from '../feed/feed-harness.js';
import { fakeService as trackerService, later, NUMBER, refusing } from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';
import { fakeService, freshEndpoint } from '../form/harness/form-fixture.js';
import { openForm, placeForm } from '../form/harness/form-harness.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

/** Waits for one of the states; true if both ways of asking agree. */
async function comes(widget: Element, selector: string): Promise<boolean> {
  await waitUntil(() => widget.matches(selector), `${selector} comes`);
  const [, state] = /=(.+)\]/.exec(selector)!;
  return !CSS.supports('selector(:state(a))') || widget.matches(`:state(${state})`);
}

/** Every state that passed by, in order. */
function passing(widget: HTMLElement): string[] {
  const seen: string[] = [];
  new MutationObserver(() => seen.push(`[data-state=${widget.dataset['state']}]`)).observe(widget, {
    attributeFilter: ['data-state'],
  });
  return seen;
}

describe('states of aduan-form', () => {
  it('are idle far from sight, loading when near, and writing', async () => {
    const far = await fixture<HTMLElement>(
      html`<div style="padding-top: 9000px">
        <aduan-form endpoint=${freshEndpoint()} .service=${fakeService()}></aduan-form>
      </div>`,
    );
    const form = far.querySelector('aduan-form')!;
    await form.updateComplete;
    expect(form.matches('[data-state=idle]')).to.equal(true);
    form.scrollIntoView();
    expect(await comes(form, '[data-state=writing]')).to.equal(true);
    const waiting = await placeForm(fakeService(() => new Promise(() => {})));
    expect(await comes(waiting.element, '[data-state=loading]')).to.equal(true);
  });

  it('are invalid when something is wrong; then keeping, sending, received', async () => {
    const form = await openForm();
    form.submit();
    expect(await comes(form.element, '[data-state=invalid]')).to.equal(true);
    const seen = passing(form.element);
    await form.fill();
    form.submit();
    expect(await comes(form.element, '[data-state=received]')).to.equal(true);
    expect(seen.filter((one) => one !== '[data-state=writing]')).to.deep.equal([
      '[data-state=keeping]',
      '[data-state=sending]',
      '[data-state=received]',
    ]);
  });

  it('are queued without a network, and unknown when no answer came', async () => {
    for (const [code, bodyLeft, state] of [
      ['network', false, '[data-state=queued]'],
      ['timeout', true, '[data-state=unknown]'],
    ] as const) {
      const service = fakeService();
      service.answer = () => Promise.reject(new AduanError(code, { bodyLeft }));
      const form = await openForm(service);
      await form.fill();
      form.submit();
      expect(await comes(form.element, state), state).to.equal(true);
    }
  });

  it('are failed where the endpoint is out of reach, and insecure on a page without https', async () => {
    const lost = await placeForm(fakeService(() => Promise.reject(new AduanError('network'))));
    expect(await comes(lost.element, '[data-state=failed]')).to.equal(true);
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      expect(await comes((await placeForm()).element, '[data-state=insecure]')).to.equal(true);
    } finally {
      Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
    }
  });
});

/** Of this element: the shown text, and where its links lead, those of the page's author apart. */
function shownBy(element: Element): { text: string; links: string[] } {
  const root = element.shadowRoot!;
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[part=problem] a')].map(({ href }) => href);
  return { text: root.querySelector('[part=problem]')?.textContent ?? '', links };
}

describe('a site that the endpoint does not allow', () => {
  const refused = () => Promise.reject(new AduanError('site-not-allowed', { status: 403 }));
  const told = async (element: Element, page: string, words: RegExp) => {
    await waitUntil(() => words.test(shownBy(element).text), String(words));
    const { text, links } = shownBy(element);
    expect(text)
      .to.match(/ALLOWED_ORIGINS/)
      .and.match(/\?aduan-doctor/);
    expect(text).not.to.match(/Periksa sinyal|kuota|offline/i);
    expect(links[0]).to.match(new RegExp(`/${page}$`));
  };

  it('is told so by the form, in each language, with the way to the server’s own page', async () => {
    const form = await placeForm(fakeService(refused));
    await told(form.element, 'lapor', /belum mengizinkan situs ini/);
    for (const [language, words] of [
      ['en', /doesn’t allow this site yet/],
      ['jv', /dereng marengaken situs menika/],
      ['su', /teu acan ngidinan situs ieu/],
      ['mui', /belom ngizinke situs ini/],
    ] as const) {
      form.element.lang = language;
      await told(form.element, 'lapor', words);
    }
  });

  it('is told so by the tracker and the feed', async () => {
    const tracker = await openTracker(trackerService({ capabilities: refused }), {
      endpoint: freshEndpoint(),
    });
    await told(tracker.element, 'lacak', /belum mengizinkan situs ini/);
    const { feed } = await placeFeed((source, element) => {
      source.failing.set('feed', 'site-not-allowed').set('capabilities', 'site-not-allowed');
      element.setAttribute('endpoint', freshEndpoint());
    });
    await told(feed, 'laporan', /belum mengizinkan situs ini/);
  });

  it('still has the address of the example: nobody is told to look for a signal', async () => {
    const form = await placeForm(
      fakeService(() => Promise.reject(new AduanError('network'))),
      { endpoint: 'https://contoh.go.id/sp4n' },
    );
    await waitUntil(() => shownBy(form.element).text !== '', 'the problem');
    expect(shownBy(form.element).text).to.match(/Alamat layanan laporan belum dipasang/);
    expect(shownBy(form.element).text).not.to.match(/sinyal|kuota/);
  });
});

describe('states of aduan-tracker', () => {
  it('are idle, loading, found', async () => {
    const gate = later<void>();
    const service = trackerService();
    const tracker = await openTracker({
      ...service,
      report: (...asked) => gate.promise.then(() => service.report(...asked)),
    });
    expect(await comes(tracker.element, '[data-state=idle]')).to.equal(true);
    tracker.type('tracking_id', NUMBER);
    tracker.find('[type=submit]')!.click();
    expect(await comes(tracker.element, '[data-state=loading]')).to.equal(true);
    gate.resolve();
    expect(await comes(tracker.element, '[data-state=found]')).to.equal(true);
  });

  it('are not-found, or failed', async () => {
    const none = await openTracker(trackerService({ report: refusing('not-found') }));
    await none.look(NUMBER);
    expect(await comes(none.element, '[data-state=not-found]')).to.equal(true);
    const failed = await openTracker(trackerService({ report: refusing('server-error') }));
    await failed.look(NUMBER);
    expect(await comes(failed.element, '[data-state=failed]')).to.equal(true);
  });
});

describe('states of aduan-feed', () => {
  it('are idle far from sight, loading, list, report', async () => {
    const { feed, one } = await placeFeed((_, element) => {
      element.loading = 'lazy';
      element.style.marginTop = '9000px';
    });
    await feed.updateComplete;
    expect(feed.matches('[data-state=idle]')).to.equal(true);
    feed.scrollIntoView();
    expect(await comes(feed, '[data-state=list]')).to.equal(true);
    one('.open').click();
    expect(await comes(feed, '[data-state=report]')).to.equal(true);
    const { feed: waiting } = await placeFeed((source) => source.gates.set('feed', new Promise(() => {})));
    expect(await comes(waiting, '[data-state=loading]')).to.equal(true);
  });

  it('are empty, failed, missing, or named after the view', async () => {
    const { feed: empty } = await placeFeed((source) => (source.items = []));
    expect(await comes(empty, '[data-state=empty]')).to.equal(true);
    const { feed: failed } = await placeFeed((source) => source.failing.set('feed', 'server-error'));
    expect(await comes(failed, '[data-state=failed]')).to.equal(true);
    const { feed: missing } = await placeFeed((source) => source.features.delete('feed'));
    expect(await comes(missing, '[data-state=missing]')).to.equal(true);
    const { feed: numbers } = await placeFeed((source, element) => {
      source.features.add('statistics');
      element.setAttribute('view', 'numbers');
    });
    expect(await comes(numbers, '[data-state=numbers]')).to.equal(true);
  });
});
