import { assert } from '@open-wc/testing';
import { distUrl } from '../../src/embed/mount.js';

function pictureInText(): HTMLImageElement {
  const picture = document.createElement('img');
  picture.name = 'currentScript';
  picture.src = 'https://lain.invalid/embed.js';
  document.body.append(picture);
  return picture;
}

describe('the folder that files are loaded from', () => {
  it('is the script’s own, not that of an <img name="currentScript"> in somebody’s text', () => {
    const picture = pictureInText();
    try {
      assert.equal<unknown>(document.currentScript, picture, 'the browser gives it for the script');
      assert.isUndefined(distUrl());
    } finally {
      picture.remove();
    }
  });

  it('is the script’s own beside two such pictures, which browsers give as a collection', () => {
    const pictures = [pictureInText(), pictureInText()];
    try {
      assert.instanceOf<unknown>(document.currentScript, HTMLCollection);
      assert.isUndefined(distUrl());
    } finally {
      for (const picture of pictures) picture.remove();
    }
  });
});
