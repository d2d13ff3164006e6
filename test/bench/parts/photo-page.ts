import { prepareImage } from '../../../src/images/shrink-image.js';

// Runs inside the page: measures how long the page could not answer while a photo is made fit to send.

interface Pauses {
  /** Milliseconds from start to end, and the longest pause between two turns of the event loop. */
  total: number;
  longest: number;
}

/** The longest pause of a page that does nothing else but count its own turns. */
async function measure(work: () => Promise<unknown>): Promise<Pauses> {
  const start = performance.now();
  let last = start;
  let longest = 0;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  // By timer, with room between the turns: Chromium encodes in idle time, of which a busier loop would leave none.
  const timer = setInterval(turn, 4);
  await work();
  turn();
  clearInterval(timer);
  return { total: performance.now() - start, longest };
}

/** What a page does that knows none of this: decode whole, draw, encode. */
async function naive(file: Blob): Promise<void> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  await new Promise((resolve) => (image.onload = resolve));
  const canvas = document.createElement('canvas');
  const scale = 1600 / Math.max(image.naturalWidth, image.naturalHeight);
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  URL.revokeObjectURL(url);
}

const way = new URL(location.href).searchParams.get('way');
const file = await (await fetch('/images/12mp.jpg')).blob();
const shrink = way === 'naive' ? () => naive(file) : () => prepareImage(file, { maxBytes: 2 * 1024 * 1024 });
await fetch('/out/pauses', { method: 'POST', body: JSON.stringify(await measure(shrink)) });
document.title = 'done';
