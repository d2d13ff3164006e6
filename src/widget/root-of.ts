import { endpointUrl } from '../client/location.js';

/** Base URL of an `endpoint` attribute, absolute with a trailing slash; empty where it isn't an http(s) address. */
export function rootOf(endpoint: string): string {
  try {
    return endpointUrl(endpoint, document.baseURI).href;
  } catch {
    return '';
  }
}
