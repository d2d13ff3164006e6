/**
 * What each `--aduan-*` does, set on the element as a page would: one test a token, and that all widgets read them
 * alike.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/register/feed.js';
import '../../../src/register/form.js';
import { fakeService, MISTYPED, NUMBER, refusing, type Answers } from '../../tracker/fake-endpoint.js';
import { openTracker } from '../../tracker/open-tracker.js';
import { sampleItem } from '../../feed/fake-source.js';
import { openFeed, placeFeed, until } from '../../feed/feed-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

/** A colour no widget has. */
const ODD = 'rgb(122, 31, 43)';

type Look = keyof CSSStyleDeclaration;

const inside = (widget: HTMLElement, selector: string) =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
const lookOf = (widget: HTMLElement, selector: string, look: Look) =>
  getComputedStyle(inside(widget, selector))[look];
const heightOf = (widget: HTMLElement, selector: string) =>
  inside(widget, selector).getBoundingClientRect().height;

const search = async () => (await openTracker(fakeService())).element;
async function asked(answers: Answers, number = NUMBER) {
  const tracker = await openTracker(fakeService(answers));
  await tracker.look(number);
  return tracker.element;
}
const DONE = sampleItem(1, { statusCode: 'done', statusName: 'Selesai' });

describe('tokens: colours', () => {
  it('--aduan-color-primary: the button, its border, and links', async () => {
    const tracker = await asked({ report: refusing('not-found') });
    tracker.style.setProperty('--aduan-color-primary', ODD);
    expect(lookOf(tracker, '[part=button]', 'backgroundColor')).to.equal(ODD);
    expect(lookOf(tracker, '[part=button]', 'borderTopColor')).to.equal(ODD);
    expect(lookOf(tracker, '[part=problem] a', 'color')).to.equal(ODD);
  });

  it('--aduan-color-on-primary: the words on the button', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-color-on-primary', ODD);
    expect(lookOf(tracker, '[part=button]', 'color')).to.equal(ODD);
  });

  it('--aduan-color-surface: what all lies on, controls too', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-color-surface', ODD);
    expect(lookOf(tracker, '.aduan', 'backgroundColor')).to.equal(ODD);
    expect(lookOf(tracker, '[name=tracking_id]', 'backgroundColor')).to.equal(ODD);
  });

  it('--aduan-color-text: text, and what is typed', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-color-text', ODD);
    expect(lookOf(tracker, '.label', 'color')).to.equal(ODD);
    expect(lookOf(tracker, '[name=tracking_id]', 'color')).to.equal(ODD);
  });

  it('--aduan-color-muted: hints', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-color-muted', ODD);
    expect(lookOf(tracker, '.lead', 'color')).to.equal(ODD);
  });

  it('--aduan-color-border: lines that only part', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-color-border', ODD);
    expect(lookOf(tracker, '.aduan', 'borderTopColor')).to.equal(ODD);
  });

  it('--aduan-color-control-border: borders of controls', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-color-control-border', ODD);
    expect(lookOf(tracker, '[name=tracking_id]', 'borderTopColor')).to.equal(ODD);
  });

  it('--aduan-color-danger: what is wrong', async () => {
    const tracker = await asked({}, MISTYPED);
    tracker.style.setProperty('--aduan-color-danger', ODD);
    expect(lookOf(tracker, '#tracking_id-error', 'color')).to.equal(ODD);
    expect(lookOf(tracker, '[name=tracking_id]', 'borderTopColor')).to.equal(ODD);
  });

  it('--aduan-color-danger-soft: the area of an error', async () => {
    const tracker = await asked({ report: refusing('server-error') });
    tracker.style.setProperty('--aduan-color-danger-soft', ODD);
    expect(lookOf(tracker, '[part=problem]', 'backgroundColor')).to.equal(ODD);
  });

  it('--aduan-color-warning: what wants attention', async () => {
    const tracker = await asked({ report: refusing('not-found') });
    tracker.style.setProperty('--aduan-color-warning', ODD);
    expect(lookOf(tracker, '[part=problem] h3', 'color')).to.equal(ODD);
  });

  it('--aduan-color-warning-soft: the area of a warning', async () => {
    const tracker = await asked({ report: refusing('not-found') });
    tracker.style.setProperty('--aduan-color-warning-soft', ODD);
    expect(lookOf(tracker, '[part=problem]', 'backgroundColor')).to.equal(ODD);
  });

  it('--aduan-color-success: what is done', async () => {
    const { feed } = await openFeed((source) => (source.items = [DONE]));
    feed.style.setProperty('--aduan-color-success', ODD);
    expect(lookOf(feed, '.pill.done', 'color')).to.equal(ODD);
  });

  it('--aduan-color-success-soft: the area of what is done', async () => {
    const { feed } = await openFeed((source) => (source.items = [DONE]));
    feed.style.setProperty('--aduan-color-success-soft', ODD);
    expect(lookOf(feed, '.pill.done', 'backgroundColor')).to.equal(ODD);
  });

  it('--aduan-color-sunken: quiet areas', async () => {
    const { feed, all } = await placeFeed((source) => source.features.delete('feed'));
    await until(() => all('[part=problem]').length, 'the notice');
    feed.style.setProperty('--aduan-color-sunken', ODD);
    expect(lookOf(feed, '[part=problem]', 'backgroundColor')).to.equal(ODD);
  });

  it('--aduan-color-focus: the focus ring', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-color-focus', ODD);
    inside(tracker, '[name=tracking_id]').focus();
    expect(lookOf(tracker, '[name=tracking_id]', 'outlineColor')).to.equal(ODD);
  });
});

describe('tokens: type and room', () => {
  it('--aduan-font: text, controls, and headings with it', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-font', 'Georgia');
    for (const selector of ['.aduan', '[name=tracking_id]', '[part=button]', '[part=heading]'])
      expect(lookOf(tracker, selector, 'fontFamily'), selector).to.equal('Georgia');
  });

  it('--aduan-font-heading: headings alone', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-font-heading', 'Georgia');
    expect(lookOf(tracker, '[part=heading]', 'fontFamily')).to.equal('Georgia');
    expect(lookOf(tracker, '[part=button]', 'fontFamily')).not.to.equal('Georgia');
  });

  it('--aduan-font-size: plain text, and all else by it', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-font-size', '20px');
    expect(lookOf(tracker, '.label', 'fontSize')).to.equal('20px');
    expect(lookOf(tracker, '[part=heading]', 'fontSize')).to.equal('30px');
  });

  it('--aduan-radius: controls and buttons, and the box follows', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-radius', '4px');
    expect(lookOf(tracker, '[part=button]', 'borderTopLeftRadius')).to.equal('4px');
    expect(lookOf(tracker, '[name=tracking_id]', 'borderTopLeftRadius')).to.equal('4px');
    expect(lookOf(tracker, '.aduan', 'borderTopLeftRadius')).to.equal('5px');
  });

  it('--aduan-radius-box: the box alone', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-radius-box', '13px');
    expect(lookOf(tracker, '.aduan', 'borderTopLeftRadius')).to.equal('13px');
    expect(lookOf(tracker, '[part=button]', 'borderTopLeftRadius')).to.equal('8px');
  });

  it('--aduan-density: room and targets, and no target falls below 44 px', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-density', '2');
    expect(lookOf(tracker, '.inner', 'rowGap')).to.equal('48px');
    expect(heightOf(tracker, '[part=button]')).to.be.closeTo(88, 0.5);
    tracker.style.setProperty('--aduan-density', '0.5');
    expect(lookOf(tracker, '.inner', 'rowGap')).to.equal('12px');
    expect(heightOf(tracker, '[part=button]')).to.be.at.least(44);
  });

  it('--aduan-space: the step of the spacing', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-space', '10px');
    expect(lookOf(tracker, '.inner', 'rowGap')).to.equal('15px');
  });

  it('--aduan-border-width: controls and buttons', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-border-width', '4px');
    expect(lookOf(tracker, '[name=tracking_id]', 'borderTopWidth')).to.equal('4px');
    expect(lookOf(tracker, '[part=button]', 'borderTopWidth')).to.equal('4px');
  });

  it('--aduan-focus-width: the focus ring', async () => {
    const tracker = await search();
    tracker.style.setProperty('--aduan-focus-width', '7px');
    inside(tracker, '[name=tracking_id]').focus();
    expect(lookOf(tracker, '[name=tracking_id]', 'outlineWidth')).to.equal('7px');
  });

  it('--aduan-language: the choice of language, which one widget of a page is enough for', async () => {
    const tracker = await search();
    await waitUntil(() => tracker.shadowRoot!.querySelector('#language'), 'the choice');
    expect(lookOf(tracker, '.languages', 'display')).to.equal('flex');
    tracker.style.setProperty('--aduan-language', 'none');
    expect(lookOf(tracker, '.languages', 'display')).to.equal('none');
    expect(heightOf(tracker, '.speech')).to.be.at.most(1);
  });
});

it('tokens mean the same in every widget, set once above them', async () => {
  const place = await fixture<HTMLElement>(
    html`<main><aduan-form></aduan-form><aduan-tracker></aduan-tracker><aduan-feed></aduan-feed></main>`,
  );
  place.style.setProperty('--aduan-color-surface', ODD);
  place.style.setProperty('--aduan-radius-box', '13px');
  for (const widget of place.querySelectorAll<LitElement>('aduan-form, aduan-tracker, aduan-feed')) {
    await widget.updateComplete;
    expect(lookOf(widget, '.aduan', 'backgroundColor'), widget.localName).to.equal(ODD);
    expect(lookOf(widget, '.aduan', 'borderTopLeftRadius'), widget.localName).to.equal('13px');
  }
});
