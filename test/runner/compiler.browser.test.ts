import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';

class CompilerProbe extends LitElement {
  @property({ type: Number, attribute: 'max-count' }) maxCount = 1;

  override render() {
    return html`<output>${this.maxCount}</output>`;
  }
}
customElements.define('aduan-compiler-probe', CompilerProbe);

/** A compiler that misses tsconfig's decorators or class fields breaks reactivity without a word. */
describe('the compiler of the component tests', () => {
  it('keeps decorated properties reactive', async () => {
    const probe = await fixture<CompilerProbe>(html`<aduan-compiler-probe></aduan-compiler-probe>`);
    probe.maxCount = 2;
    await probe.updateComplete;
    expect(probe.renderRoot.textContent.trim()).to.equal('2');
  });

  it('reads decorated properties from attributes', async () => {
    const probe = await fixture<CompilerProbe>(
      html`<aduan-compiler-probe max-count="7"></aduan-compiler-probe>`,
    );
    expect(probe.maxCount).to.equal(7);
  });
});
