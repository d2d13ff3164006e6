import { expect } from '@open-wc/testing';
import exifr from 'exifr';
import { type PreparedImage, prepareImage } from '../../src/images/shrink-image.js';
import { CORNER_TOLERANCE, cornerError, type Pixels } from './corners.js';
import { BAD, GOOD, TRANSPARENT } from './corpus.js';

const MAX_BYTES = 2 * 1024 * 1024;

async function load(name: string): Promise<File> {
  const answer = await fetch(new URL(`../.results/images/${name}`, import.meta.url));
  if (!answer.ok) throw new Error(`${name} is missing: run test/images/generate.ts`);
  // The declared type is a lie on purpose: nothing may believe it.
  return new File([await answer.arrayBuffer()], name, { type: 'image/jpeg' });
}

async function pixelsOf(image: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(image);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return { data, width, height, channels: 4 };
}

async function expectNoMetadata({ data, type }: PreparedImage): Promise<void> {
  // exifr doesn't read WebP; the Node tests judge it by ExifTool.
  if (type === 'image/webp') return;
  const everything = { tiff: true, xmp: true, iptc: true, icc: true, jfif: false, ihdr: false } as const;
  expect(await exifr.parse(await data.arrayBuffer(), everything)).to.equal(undefined);
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

/** Runs with a global replaced, as in browsers that lack or spoil it. */
async function withGlobal<T>(
  holder: object,
  name: string,
  value: unknown,
  run: () => Promise<T>,
): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { configurable: true, ...own, value });
  try {
    return await run();
  } finally {
    if (own) Object.defineProperty(holder, name, own);
    else Reflect.deleteProperty(holder, name);
  }
}

/** Runs with a global missing: deleted, not emptied, since the code asks whether the name is there. */
async function without<T>(name: string, run: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(window, name);
  Reflect.deleteProperty(window, name);
  try {
    return await run();
  } finally {
    if (own) Object.defineProperty(window, name, own);
  }
}

describe('prepareImage', () => {
  for (const sample of GOOD) {
    it(`makes ${sample.name} upright, small and silent`, async () => {
      const file = await load(sample.name);
      const result = await prepareImage(file, { maxBytes: MAX_BYTES });
      expect(result.data.size).to.be.below(MAX_BYTES + 1);
      expect(result.data.type).to.equal(result.type);
      expect(result.shrunk).to.equal(sample.outcome === 'redrawn');
      expect(result.type).to.equal(result.shrunk ? 'image/jpeg' : sample.type);
      expect(result.extension).to.equal(result.type.replace('image/', '').replace('jpeg', 'jpg'));
      const scale = result.shrunk ? Math.min(1, 1600 / Math.max(sample.width, sample.height)) : 1;
      expect([result.width, result.height]).to.deep.equal([sample.width * scale, sample.height * scale]);
      const pixels = await pixelsOf(result.data);
      expect([pixels.width, pixels.height]).to.deep.equal([result.width, result.height]);
      if (sample.corners !== false) expect(cornerError(pixels)).to.be.below(CORNER_TOLERANCE);
      await expectNoMetadata(result);
    });
  }

  for (const { name, code } of BAD) {
    it(`refuses ${name} as ${code}`, async () => {
      const error = await failure(prepareImage(await load(name), { maxBytes: MAX_BYTES }));
      expect(error).to.have.property('name', 'AduanError');
      expect(error).to.have.property('code', code);
    });
  }

  it('gets under a tight limit by quality and size, and keeps the shape', async () => {
    const file = await load('12mp.jpg');
    for (const maxBytes of [300_000, 60_000, 20_000]) {
      const result = await prepareImage(file, { maxBytes });
      expect(result.data.size).to.be.below(maxBytes + 1);
      expect(result.width / result.height).to.be.closeTo(0.75, 0.01);
      expect(cornerError(await pixelsOf(result.data))).to.be.below(CORNER_TOLERANCE);
    }
  });

  it('says so when no size is small enough', async () => {
    expect(await failure(prepareImage(await load('12mp.jpg'), { maxBytes: 500 }))).to.have.property(
      'code',
      'too-large',
    );
  });

  it('obeys maxEdge', async () => {
    const result = await prepareImage(await load('12mp.jpg'), { maxBytes: MAX_BYTES, maxEdge: 800 });
    expect([result.width, result.height]).to.deep.equal([600, 800]);
  });

  it('turns a type the endpoint does not take into JPEG', async () => {
    const options = { maxBytes: MAX_BYTES, types: ['image/jpeg'] };
    const result = await prepareImage(await load('everything.webp'), options);
    expect([result.type, result.shrunk]).to.deep.equal(['image/jpeg', true]);
    expect(cornerError(await pixelsOf(result.data))).to.be.below(CORNER_TOLERANCE);
  });

  it('lays transparency on white', async () => {
    const result = await prepareImage(await load(TRANSPARENT), {
      maxBytes: MAX_BYTES,
      types: ['image/jpeg'],
    });
    const { data } = await pixelsOf(result.data);
    expect([...data.slice(0, 3)]).to.deep.equal([255, 255, 255]);
  });

  it('converts the colours of a profile that it cuts off', async () => {
    for (const name of ['display-p3.jpg', 'display-p3.png']) {
      const result = await prepareImage(await load(name), { maxBytes: MAX_BYTES });
      // Read as sRGB without conversion, the red corner alone would be off by 17.
      expect(cornerError(await pixelsOf(result.data))).to.be.below(8);
    }
  });

  it('leaves a picture at home when told to stop', async () => {
    const stop = new AbortController();
    stop.abort();
    const work = prepareImage(await load('12mp.jpg'), { maxBytes: MAX_BYTES, signal: stop.signal });
    expect(await failure(work)).to.have.property('code', 'aborted');
  });

  it('says so when the file is gone', async () => {
    const gone = new Blob(['x']);
    Object.defineProperty(gone, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    });
    expect(await failure(prepareImage(gone, { maxBytes: MAX_BYTES }))).to.have.property(
      'code',
      'file-unreadable',
    );
  });
});

describe('prepareImage in lesser browsers', () => {
  const prepare = async (name: string): Promise<PreparedImage> =>
    prepareImage(await load(name), { maxBytes: MAX_BYTES });

  async function expectUpright(result: PreparedImage, width: number, height: number): Promise<void> {
    expect([result.width, result.height]).to.deep.equal([width, height]);
    expect(cornerError(await pixelsOf(result.data))).to.be.below(CORNER_TOLERANCE);
    await expectNoMetadata(result);
  }

  it('decodes by an image element where WebCodecs refuses, and gives its address back', async () => {
    const revoked: string[] = [];
    const revoke = URL.revokeObjectURL.bind(URL);
    class Refusing {
      constructor() {
        throw new TypeError('not this type');
      }
    }
    const result = await withGlobal(window, 'ImageDecoder', Refusing, () =>
      withGlobal(
        URL,
        'revokeObjectURL',
        (url: string) => (revoked.push(url), revoke(url)),
        () => prepare('12mp.jpg'),
      ),
    );
    await expectUpright(result, 1200, 1600);
    expect(revoked).to.have.length(1);
  });

  it('gives the address back when the image element fails too', async () => {
    const revoked: string[] = [];
    const error = await withGlobal(
      URL,
      'revokeObjectURL',
      (url: string) => revoked.push(url),
      () => failure(prepare('broken.heic')),
    );
    expect(error).to.have.property('code', 'file-unreadable');
    expect(revoked).to.have.length(1);
  });

  // WebKit has no decoder.
  if ('ImageDecoder' in window) {
    it('copes with a decoder that ignores the wish for a size', async () => {
      const Native = ImageDecoder;
      class Whole extends Native {
        constructor({ data, type }: ImageDecoderInit) {
          super({ data, type });
        }
      }
      await expectUpright(
        await withGlobal(window, 'ImageDecoder', Whole, () => prepare('12mp.jpg')),
        1200,
        1600,
      );
    });
  }

  for (const name of ['orientation-5.jpg', 'orientation-8.webp', 'orientation-6.png', 'display-p3.jpg'])
    it(`turns ${name} upright by the image element too`, async () => {
      await expectUpright(await without('ImageDecoder', () => prepare(name)), 320, 200);
    });

  it('draws on a canvas element where OffscreenCanvas is missing', async () => {
    const result = await without('OffscreenCanvas', () => prepare('orientation-6.jpg'));
    await expectUpright(result, 320, 200);
  });

  describe('whose canvas lies, as Tor Browser does', () => {
    const proto = OffscreenCanvasRenderingContext2D.prototype;
    const lie = (_x: number, _y: number, w: number, h: number): ImageData => {
      const image = new ImageData(w, h);
      image.data.fill(255);
      return image;
    };
    const lied = (name: string): Promise<PreparedImage> =>
      withGlobal(proto, 'getImageData', lie, () => prepare(name));

    it('sends the cleaned original where it fits, though on its side', async () => {
      const result = await lied('orientation-6.jpg');
      expect([result.shrunk, result.width, result.height]).to.deep.equal([false, 200, 320]);
      await expectNoMetadata(result);
    });

    it('refuses what it would have to draw', async () => {
      expect(await failure(lied('12mp.jpg'))).to.have.property('code', 'file-unreadable');
    });
  });
});
