import { serverNow } from '../api.js';

/** The server's clock is known to half a second: what is offered can still be had. */
const MARGIN_MS = 500;

/** `deviceTime` is an instant of the server by this device's clock, in milliseconds, rather too early than too late. */
export const deviceTime = (instant: string): number =>
  Date.parse(instant) - (serverNow() - Date.now()) - MARGIN_MS;
