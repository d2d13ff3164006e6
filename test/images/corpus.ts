/**
 * What the generated pictures are, and what must come of each. No Node and no sharp here: browser tests read it too.
 * Upright, every picture shows four quarters in the colours of {@link CORNERS}.
 */
export const CORNERS = {
  topLeft: [220, 30, 30],
  topRight: [30, 160, 60],
  bottomLeft: [30, 60, 210],
  bottomRight: [235, 210, 40],
} as const;

export interface Sample {
  name: string;
  /** Pixels as people see it. */
  width: number;
  height: number;
  /** By content. */
  type: string;
  /** What `prepareImage` does of it at the endpoint's usual 2 MiB. */
  outcome: 'stripped' | 'redrawn';
  /** False where inks or transparency shift the corners' colours. */
  corners?: false;
}

const stripped = (name: string, type: string, more: Partial<Sample> = {}): Sample => ({
  name,
  width: 320,
  height: 200,
  type: `image/${type}`,
  outcome: 'stripped',
  ...more,
});
const redrawn = (name: string, type: string, more: Partial<Sample> = {}): Sample => ({
  ...stripped(name, type, more),
  outcome: 'redrawn',
});

/** Pictures that must come out well. */
export const GOOD: readonly Sample[] = [
  stripped('orientation-1.jpg', 'jpeg'),
  ...[2, 3, 4, 5, 6, 7, 8].map((n) => redrawn(`orientation-${n}.jpg`, 'jpeg')),
  stripped('everything.jpg', 'jpeg'),
  stripped('progressive.jpg', 'jpeg'),
  stripped('jfif-thumbnail.jpg', 'jpeg'),
  stripped('far-frame.jpg', 'jpeg'),
  stripped('adobe-rgb-components.jpg', 'jpeg'),
  redrawn('display-p3.jpg', 'jpeg'),
  redrawn('cmyk.jpg', 'jpeg', { corners: false }),
  stripped('everything.png', 'png'),
  stripped('png-named.jpg', 'png'),
  redrawn('orientation-6.png', 'png'),
  redrawn('display-p3.png', 'png'),
  stripped('everything.webp', 'webp'),
  stripped('alpha.webp', 'webp', { corners: false }),
  redrawn('orientation-8.webp', 'webp'),
  redrawn('picture.avif', 'avif'),
  redrawn('picture.gif', 'gif'),
  redrawn('12mp.jpg', 'jpeg', { width: 3000, height: 4000 }),
  redrawn('48mp.jpg', 'jpeg', { width: 8000, height: 6000 }),
];

/** Files that must be refused, and by which code. */
export const BAD: readonly { name: string; code: string }[] = [
  { name: 'truncated.jpg', code: 'file-unreadable' },
  { name: 'truncated-12mp.jpg', code: 'file-unreadable' },
  { name: 'truncated.png', code: 'file-unreadable' },
  { name: 'truncated.webp', code: 'file-unreadable' },
  { name: 'rubbish.jpg', code: 'file-unreadable' },
  { name: 'broken.heic', code: 'file-unreadable' },
  { name: 'empty.jpg', code: 'file-unreadable' },
  { name: 'script.jpg', code: 'unsupported-type' },
  { name: 'drawing.svg', code: 'unsupported-type' },
  { name: 'document.pdf', code: 'unsupported-type' },
  { name: 'bomb.png', code: 'too-large' },
];

/** Half see-through over nothing: on its way to JPEG it must land on white. */
export const TRANSPARENT = 'transparent.png';

export const IMAGES_FOLDER = 'test/.results/images';
