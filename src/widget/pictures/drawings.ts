/** SVG paths on 32 by 32: the lightly filled one, and the stroke over it. */
export type Drawing = readonly [tint: string, line: string];

/** Drawings that more than one widget, or a page of the endpoint, shows; the form has the rest of the set. */
export const LOCK: Drawing = ['M7 14h18v14H7z', 'M7 14h18v14H7zM11 14v-4a5 5 0 0 1 10 0v4M16 19v4'];
export const CHAT: Drawing = [
  'M16 4a12 12 0 0 0-10 18l-2 6 6-2A12 12 0 1 0 16 4',
  'M16 4a12 12 0 0 0-10 18l-2 6 6-2A12 12 0 1 0 16 4M12 10c-1 5 5 11 10 10l1-3-4-2-2 2c-1-1-2-2-2-3l2-2-2-3z',
];
export const PRINTER: Drawing = [
  'M8 18h16v10H8z',
  'M9 11V4h14v7M8 23H4V11h24v12h-4M8 18h16v10H8zM23 15h1M12 22h8M12 25h5',
];
