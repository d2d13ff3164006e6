import { endpointUrl } from '../client/location.js';

/** The base URL of what an `endpoint` attribute names, absolute and with a slash at its end; empty where that is no http(s) address. */
export function rootOf(endpoint: string): string {
  try {
    return endpointUrl(endpoint, document.baseURI).href;
  } catch {
    return '';
  }
}
