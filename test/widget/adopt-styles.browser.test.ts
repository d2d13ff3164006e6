import { expect } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { adopt } from '../../src/widget/widget-context.js';

class Dressed extends LitElement {
  static override styles = [
    css`
      :host {
        color: black;
      }
    `,
    css`
      :host {
        color: green;
      }
    `,
  ];
}
customElements.define('test-dressed', Dressed);

it('gives the widget’s own sheet the last word over looks that came after it', async () => {
  const element = document.body.appendChild(new Dressed());
  await element.updateComplete;
  adopt(
    element,
    css`
      :host {
        color: red;
        background-color: blue;
      }
    `,
  );
  const { color, backgroundColor } = getComputedStyle(element);
  expect(color).to.equal('rgb(0, 128, 0)');
  expect(backgroundColor).to.equal('rgb(0, 0, 255)');
  element.remove();
});
