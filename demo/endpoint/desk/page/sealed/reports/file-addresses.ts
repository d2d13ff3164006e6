import type { SealedContent } from '../../../../../../src/sealed/content.js';

type SealedFile = SealedContent['files'][number];

/** What a browser draws and runs nothing of. */
const PHOTOS = ['image/jpeg', 'image/png', 'image/webp'];

/** `FileAddresses` gives a report's files addresses in this tab, until `revoke`. */
export class FileAddresses {
  readonly #known = new Map<string, string>();

  /** @param place of the file in its conversation: drawn again, it keeps its address */
  of(place: string, { type, bytes }: SealedFile): { href: string; isPhoto: boolean } {
    const isPhoto = PHOTOS.includes(type);
    let href = this.#known.get(place);
    if (href === undefined) {
      // A page or a picture with scripts is none here, whatever the sender calls it.
      href = URL.createObjectURL(new Blob([bytes], { type: isPhoto ? type : 'application/octet-stream' }));
      this.#known.set(place, href);
    }
    return { href, isPhoto };
  }

  revoke(): void {
    for (const href of this.#known.values()) URL.revokeObjectURL(href);
    this.#known.clear();
  }
}
