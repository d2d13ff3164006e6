/** A picture without its metadata, pixels untouched. */
export interface Stripped {
  /** The file, in pieces that mostly share memory with the original. */
  parts: Uint8Array<ArrayBuffer>[];
  /**
   * True where the file can't travel as it is although its bytes are clean: colours that need a dropped profile, CMYK,
   * an animation. It must be drawn and encoded anew.
   */
  mustRedraw: boolean;
}

/**
 * ICC profiles are dropped from what is sent: they name the device and the day it was calibrated. A profile that says
 * sRGB is what everybody assumes without one; any other (Display P3 of iPhones, Adobe RGB) must be converted, not cut off.
 */
export const isSrgbProfile = (profile: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(profile).replaceAll('\0', '').includes('sRGB');
