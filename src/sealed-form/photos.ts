import type { AduanError } from '../errors.js';
import type { SealedPhoto } from './seal-report.js';
import type { SealedPage } from './sealed-page.js';
import { filled } from './sealed-words.js';

/** Most photos of a report. */
const MOST = 5;
/** Bytes of one: beside a text it fits the bucket of 256 KiB, and a number plate can still be read. */
const PHOTO_BYTES = 200_000;

export const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))}\u00a0KB`;

/**
 * The photos of one report, in memory alone: small and without metadata from the moment they are chosen. One after the
 * other, as a small phone has no memory for two.
 */
export class SealedPhotos {
  all: readonly SealedPhoto[] = [];
  private preparing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly page: SealedPage,
    private readonly changed: () => void,
  ) {
    const input = page.part<HTMLInputElement>('photos');
    input.addEventListener('change', () => {
      const chosen = [...(input.files ?? [])];
      // The control itself must not go on holding originals, whose names and positions nobody needs.
      input.value = '';
      page.say('photo-wrong', null);
      for (const file of chosen) this.preparing = this.preparing.then(() => this.add(file));
    });
  }

  /** Resolves when all that were chosen are here. */
  async ready(): Promise<void> {
    let seen: unknown;
    do await (seen = this.preparing);
    while (seen !== this.preparing);
  }

  clear(): void {
    this.all = [];
    this.draw();
  }

  private async add(file: File): Promise<void> {
    if (this.all.length >= MOST) return;
    try {
      const { prepareImage } = await import('../images/shrink-image.js');
      const { data, type, extension } = await prepareImage(file, { maxBytes: PHOTO_BYTES });
      const bytes = new Uint8Array(await data.arrayBuffer());
      this.all = [...this.all, { type, extension, bytes }];
    } catch (error) {
      const isLarge = (error as Partial<AduanError>).code === 'too-large';
      this.page.say(
        'photo-wrong',
        this.page.sentence(isLarge ? 'photoPixels' : 'photo', { name: file.name }),
      );
    }
    this.draw();
  }

  private draw(): void {
    const { words } = this.page;
    const rows = this.all.map((photo, index) => {
      const row = document.createElement('li');
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'button secondary';
      const name = filled(words.photo, { number: index + 1, size: kilobytes(photo.bytes.length) });
      remove.textContent = words.remove;
      remove.setAttribute('aria-label', `${words.remove}: ${name}`);
      remove.addEventListener('click', () => {
        this.all = this.all.filter((other) => other !== photo);
        this.draw();
        this.page.part('photos').focus();
      });
      row.append(name, ' ', remove);
      return row;
    });
    this.page.part('photo-list').replaceChildren(...rows);
    this.changed();
  }
}
