import { readImageHeader } from '../../../../../../src/images/image-header.js';
import type { SealedContent } from '../../../../../../src/sealed/content.js';

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
}

/** `FileAddresses` gives a report's files addresses in this tab, until `revoke`. */
export class FileAddresses {
  readonly #known = new Map<string, FileAddress>();
  #pixels = 0;

  /** @param place of the file in its conversation: drawn again, it keeps its address */
  of(place: string, { bytes }: SealedFile): FileAddress {
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const photo = this.#photoOf(bytes);
    // A page or a picture with scripts is none here.
    const href = URL.createObjectURL(new Blob([bytes], { type: photo ?? 'application/octet-stream' }));
    const address = { href, isPhoto: photo !== null };
    this.#known.set(place, address);
    return address;
  }

  /** Read before anything is decoded: a small file may be a picture of any size. @returns its type, null where none */
  #photoOf(bytes: SealedFile['bytes']): string | null {
    const header = readImageHeader(bytes);
    if (header === null || !PHOTOS.includes(header.type)) return null;
    const pixels = header.width * header.height;
    if (pixels === 0 || pixels > MOST_PIXELS || this.#pixels + pixels > MOST_PIXELS_TOGETHER) return null;
    this.#pixels += pixels;
    return header.type;
  }

  revoke(): void {
    for (const { href } of this.#known.values()) URL.revokeObjectURL(href);
    this.#known.clear();
    this.#pixels = 0;
  }
}
