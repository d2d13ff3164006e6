import { assert } from '@open-wc/testing';
import { distUrl } from '../../src/embed/mount.js';

describe('the folder that files are loaded from', () => {
  it('is the script’s own, not that of an <img name="currentScript"> in somebody’s text', () => {
    const picture = document.createElement('img');
    picture.name = 'currentScript';
    picture.src = 'https://lain.invalid/embed.js';
    document.body.append(picture);
    try {
      assert.equal<unknown>(document.currentScript, picture, 'the browser gives it for the script');
      assert.isUndefined(distUrl());
    } finally {
      picture.remove();
    }
  });
});
