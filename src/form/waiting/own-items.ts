import { readStored, writeStored } from '../../stored-json.js';

const NAME = 'aduan-own-items';

/** Ids for as long as the page lives, where storage is denied. */
const remembered = new Set<string>();

const read = (): string[] => readStored(NAME) ?? [];

/** Marks an item as written in this tab, or opened by its access code. */
export function markOwn(id: string): void {
  if (!writeStored(NAME, [...new Set([...read(), id])])) remembered.add(id);
}

/**
 * True when this tab may show the item's content.
 *
 * A phone goes from hand to hand: the next person who opens the page sees that something waits: when, how big, in which
 * state. Its text, photos and name open only in the tab that wrote it (reloads and discarded tabs included), or for
 * somebody who types the access code that was shown at Kirim. This protects against the neighbour with the phone in
 * hand, not against somebody who reads the browser's storage with tools: a queue that sends itself must be readable to
 * its own page.
 */
export const isOwn = (id: string): boolean => remembered.has(id) || read().includes(id);
