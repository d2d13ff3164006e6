import type { KnownType } from './image-header.js';
import { stripJpeg } from './strip-jpeg.js';
import { stripPng } from './strip-png.js';
import { stripWebp } from './strip-webp.js';

/** The types whose metadata can be taken out without a decode. */
export const STRIPPERS = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
} as const;

export const isStrippable = (type: KnownType): type is keyof typeof STRIPPERS => type in STRIPPERS;
