/** A picture without its metadata, pixels untouched. */
export interface Stripped {
  /** Pieces of the file, which mostly share memory with the original. */
  parts: Uint8Array<ArrayBuffer>[];
  /**
   * True when the file can't be sent unchanged although its bytes are clean: colours that need a dropped profile, CMYK,
   * an animation. It must be redrawn and encoded.
   */
  mustRedraw: boolean;
}

/**
 * True for a profile that says sRGB, which is the default without one. ICC profiles are never sent, because they name
 * the device and the day it was calibrated; any other profile (Display P3 of iPhones, Adobe RGB) must be converted, not
 * dropped.
 */
export const isSrgbProfile = (profile: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(profile).replaceAll('\0', '').includes('sRGB');
