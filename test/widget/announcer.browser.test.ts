import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Announcer } from '../../src/widget/widget-context.js';

class Speaking extends LitElement {
  readonly announcer = new Announcer(this);
  protected override render = () => html`${this.announcer.render()}`;
}
customElements.define('test-speaking', Speaking);

describe('the announcer', () => {
  it('changes its region even when the same sentence is said twice, and keeps the region itself', async () => {
    const element = document.body.appendChild(new Speaking());
    await element.updateComplete;
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    expect(region.textContent).to.equal('');

    const heard: string[] = [];
    for (const text of ['Tersimpan.', 'Tersimpan.', 'Tersimpan.', '']) {
      element.announcer.say(text);
      await element.updateComplete;
      heard.push(region.textContent);
    }
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(region);
    expect(heard.map((text) => text.trim())).to.deep.equal(['Tersimpan.', 'Tersimpan.', 'Tersimpan.', '']);
    heard.forEach((text, index) => expect(text).to.not.equal(heard[index - 1]));
    element.remove();
  });
});
