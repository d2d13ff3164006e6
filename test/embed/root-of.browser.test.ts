import { assert } from '@open-wc/testing';
import { endpointUrl } from '../../src/client/location.js';
import { rootOf } from '../../src/embed/resume.js';

describe('the stub’s endpoint', () => {
  for (const given of [
    '/sp4n',
    'sp4n/',
    ' https://desa.example//sp4n/?a=b#c ',
    'https://user:pass@desa.example',
  ]) {
    it(`is spelled as the client spells it: ${given}`, () => {
      assert.equal(rootOf(given), endpointUrl(given, document.baseURI).href);
    });
  }

  it('is empty for what is no address', () => {
    assert.equal(rootOf('https://'), '');
  });
});
