import { endpointUrl } from '../client/location.js';
import type { ReportingService } from '../client/service.js';
import type { AduanError } from '../errors.js';
import { safePage } from '../widget/safe-page.js';
import { reportingServiceOf } from '../sending/reporting-service.js';

/** Where a form sends to. */
export interface FormTarget {
  /** Base URL, with a trailing slash. */
  root: string;
  service: ReportingService;
  /** False for a service of the host page's. */
  isBuiltIn: boolean;
  /** The endpoint's own https page with the form (contract §9); null when this page is that one. */
  safePageUrl: string | null;
}

/**
 * @param service The host's own, instead of the built-in client.
 * @returns an `endpoint-missing` error when `endpoint` is empty or no http(s) address.
 */
export function formTarget(endpoint: string, service: ReportingService | null): FormTarget | AduanError {
  let root: URL;
  try {
    root = endpointUrl(endpoint, document.baseURI);
  } catch (cause) {
    return cause as AduanError;
  }
  return {
    root: root.href,
    service: service ?? reportingServiceOf(root.href),
    isBuiltIn: !service,
    safePageUrl: safePage(root.href, 'lapor'),
  };
}
