import { safePage } from '../client/location.js';
import type { ReportingService } from '../client/service.js';
import { reportingServiceOf } from '../sending/reporting-service.js';

/** Endpoint and service that a form sends to. */
export interface FormTarget {
  /** Base URL with a trailing slash. */
  root: string;
  service: ReportingService;
  /** False for a service of the host page. */
  isBuiltIn: boolean;
  /** The endpoint's own https page with the form (contract §9); null when this page is that one. */
  safePageUrl: string | null;
}

/** @param service the host page's own, instead of the built-in client */
export const formTarget = (root: string, service: ReportingService | null): FormTarget => ({
  root,
  service: service ?? reportingServiceOf(root),
  isBuiltIn: !service,
  safePageUrl: safePage(root, 'lapor'),
});
