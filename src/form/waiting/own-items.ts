import { readStored, writeStored } from '../../widget/stored-json.js';

const NAME = 'aduan-own-items';

/** Where storage is denied: as long as the page lives. */
const remembered = new Set<string>();

const read = (): string[] => readStored(NAME) ?? [];

/** This tab wrote it, or was told its access code. */
export function markOwn(id: string): void {
  if (!writeStored(NAME, [...new Set([...read(), id])])) remembered.add(id);
}

/**
 * May what it says be shown in this tab?
 *
 * A phone goes from hand to hand, and whoever opens the page next sees that something waits: when, how big, in which state.
 * Its text, photos and name open only in the tab that wrote it (reloads and discarded tabs included), or to whoever types the
 * access code that was shown at Kirim. This holds against the neighbour with the phone in hand, not against someone who reads
 * the browser's storage with tools: a queue that sends itself must be readable to its own page.
 */
export const isOwn = (id: string): boolean => remembered.has(id) || read().includes(id);
