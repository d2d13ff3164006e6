/** Attributes that all widgets share: the same whether they stand before a widget is attached or come later. */
import { expect } from '@open-wc/testing';
import { openFeed } from '../feed/feed-harness.js';
import { fakeService as trackerService } from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';
import { fakeService } from '../form/harness/form-fixture.js';
import { openForm } from '../form/harness/form-harness.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

const spoken = (widget: HTMLElement) => widget.shadowRoot!.querySelector<HTMLElement>('.aduan')!.lang;
const speaks = (widget: HTMLElement, language: string) =>
  waitUntil(() => spoken(widget) === language, `speaks ${language}, not ${spoken(widget)}`);

type Method = 'warn' | 'debug';
/** What the console was told meanwhile. */
async function told(method: Method, act: () => Promise<unknown>): Promise<string> {
  const original = console[method];
  const lines: string[] = [];
  console[method] = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await act();
  } finally {
    console[method] = original;
  }
  return lines.join('\n');
}

describe('heading-level of aduan-form, aduan-tracker and aduan-feed', () => {
  it('puts the headings of each widget where the page’s outline has them, and back', async () => {
    const form = await openForm();
    const tracker = await openTracker(trackerService());
    const { feed } = await openFeed();
    for (const widget of [form.element, tracker.element, feed]) {
      const levels = () =>
        [...widget.shadowRoot!.querySelectorAll('h2, h3')].map((heading) =>
          Number(heading.getAttribute('aria-level') ?? heading.tagName[1]),
        );
      const usual = levels();
      widget.setAttribute('heading-level', '4');
      await widget.updateComplete;
      expect(levels()).to.deep.equal(usual.map((level) => level + 2));
      widget.setAttribute('heading-level', '7');
      await widget.updateComplete;
      expect(Math.min(...levels())).to.equal(4);
      widget.removeAttribute('heading-level');
      await widget.updateComplete;
      expect(levels()).to.deep.equal(usual);
    }
    await expect(form.element).to.be.accessible();
  });
});

describe('focus() of aduan-form, aduan-tracker and aduan-feed', () => {
  it('goes to the first question of each widget', async () => {
    const form = await openForm();
    const tracker = await openTracker(trackerService());
    const { feed } = await openFeed();
    for (const [widget, name] of [
      [form.element, 'attachments'],
      [tracker.element, 'tracking_id'],
      [feed, 'search'],
    ] as const) {
      widget.focus();
      expect(widget.shadowRoot!.activeElement?.getAttribute('name')).to.equal(name);
    }
  });
});

describe('attributes of aduan-feed', () => {
  it('lang: before and after', async () => {
    const { feed } = await openFeed((_, element) => element.setAttribute('lang', 'en'));
    await speaks(feed, 'en');
    feed.setAttribute('lang', 'su');
    await speaks(feed, 'su');
    expect(feed.lang).to.equal('su');
  });

  it('debug: tells the console its steps, and is silent without', async () => {
    expect(await told('debug', () => openFeed())).to.equal('');
    const steps = await told('debug', () =>
      openFeed((source, feed) => {
        source.failing.set('feed', 'server-error');
        feed.setAttribute('debug', '');
      }).catch(() => undefined),
    );
    expect(steps).to.contain('aduan-feed:');
  });

  it('compact: when it comes late, the sentence under the heading goes', async () => {
    const { feed, all, settle } = await openFeed();
    expect(all('.lead').length).to.equal(1);
    feed.setAttribute('compact', '');
    await settle();
    expect(all('.lead').length).to.equal(0);
  });
});

describe('attributes of aduan-tracker', () => {
  it('lang: before and after', async () => {
    const tracker = await openTracker(trackerService(), { lang: 'en' });
    await speaks(tracker.element, 'en');
    tracker.element.setAttribute('lang', 'jv');
    await speaks(tracker.element, 'jv');
    expect(tracker.element.lang).to.equal('jv');
  });
});

describe('attributes of aduan-form', () => {
  it('debug: tells the console its phases and nothing that was typed; silent without', async () => {
    expect(await told('debug', () => openForm())).to.equal('');
    const steps = await told('debug', () => openForm(fakeService(), { debug: '' }));
    expect(steps).to.contain('aduan-form:');
  });
});
