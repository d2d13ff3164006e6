import { expect, fixture, html } from '@open-wc/testing';
import { AduanFeed } from '../../src/feed/aduan-feed.js';
import { AduanForm } from '../../src/form/aduan-form.js';
import { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import { define } from '../../src/registry.js';

/** What page builders, themes and old templates put around a widget; each fits its content. */
const CONTAINERS: Record<string, string> = {
  'a flex row': 'display: flex',
  'a centred flex column': 'display: flex; flex-direction: column; align-items: center',
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'a table cell': 'display: table-cell',
  'a box that fits its content': 'width: fit-content',
  'an absolute box': 'position: absolute',
  'a centred grid': 'display: grid; place-items: center',
};

async function widthIn(tag: string, outer: number, style: string): Promise<number> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = `position: relative; inline-size: ${outer}px`;
  const box = document.createElement('div');
  box.style.cssText = style;
  const widget = document.createElement(tag);
  box.append(widget);
  page.append(box);
  await (widget as AduanForm).updateComplete;
  return widget.getBoundingClientRect().width;
}

describe('a widget in a container that fits its content', () => {
  before(() => {
    define('aduan-form', AduanForm);
    define('aduan-tracker', AduanTracker);
    define('aduan-feed', AduanFeed);
  });
  for (const tag of ['aduan-form', 'aduan-tracker', 'aduan-feed']) {
    for (const [name, style] of Object.entries(CONTAINERS)) {
      it(`${tag} in ${name} is wide enough to use, and no wider than a narrow page`, async () => {
        expect(await widthIn(tag, 1000, style)).to.be.within(600, 1000);
        expect(await widthIn(tag, 300, style)).to.be.within(290, 300);
      });
    }
  }
});
