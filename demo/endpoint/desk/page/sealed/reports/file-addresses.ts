import { readImageHeader } from '../../../../../../src/images/image-header.js';
import type { SealedContent } from '../../../../../../src/sealed/content.js';
import { savedName } from './saved-name.js';

type SealedFile = SealedContent['files'][number];

/** `PHOTOS` are drawn, and nothing of them is run; told by content, as what their sender calls them says nothing. */
const PHOTOS: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
/** A pixel takes four bytes once it is decoded: 64 MB of one photo, 192 MB of all that one report shows. */
const MOST_PIXELS = 16_000_000;
const MOST_PIXELS_TOGETHER = 48_000_000;

interface FileAddress {
  href: string;
  /** `isPhoto`: the file is drawn; anything else is handed over to be saved. */
  isPhoto: boolean;
  /** Under which it is saved. */
  name: string;
}

/** `FileAddresses` gives a report's files addresses in this tab, until `revoke`. */
export class FileAddresses {
  readonly #known = new Map<string, FileAddress>();
  #pixels = 0;

  /**
   * @param place of the file in its conversation: drawn again, it keeps its address
   * @param number of the file in its message, from 1
   */
  of(place: string, number: number, { bytes, name }: SealedFile): FileAddress {
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const header = readImageHeader(bytes);
    const photo = header !== null && PHOTOS.includes(header.type) ? header : null;
    const isPhoto = photo !== null && this.#hasRoomFor(photo);
    // A page or a picture with scripts is none here.
    const href = URL.createObjectURL(
      new Blob([bytes], { type: isPhoto ? photo.type : 'application/octet-stream' }),
    );
    const address = { href, isPhoto, name: savedName(name, number, bytes) };
    this.#known.set(place, address);
    return address;
  }

  /** Asked before anything is decoded: a small file may be a picture of any size. */
  #hasRoomFor({ width, height }: { width: number; height: number }): boolean {
    const pixels = width * height;
    if (pixels === 0 || pixels > MOST_PIXELS || this.#pixels + pixels > MOST_PIXELS_TOGETHER) return false;
    this.#pixels += pixels;
    return true;
  }

  revoke(): void {
    for (const { href } of this.#known.values()) URL.revokeObjectURL(href);
    this.#known.clear();
    this.#pixels = 0;
  }
}
