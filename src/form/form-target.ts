import type { ReportingService } from '../client/service.js';
import { reportingServiceOf } from '../sending/reporting-service.js';

/** Endpoint and service that a form sends to. */
export interface FormTarget {
  /** Base URL with a trailing slash. */
  root: string;
  service: ReportingService;
  /** False for a service of the host page. */
  isBuiltIn: boolean;
}

/** @param service the host page's own, instead of the built-in client */
export const formTarget = (root: string, service: ReportingService | null): FormTarget => ({
  root,
  service: service ?? reportingServiceOf(root),
  isBuiltIn: !service,
});
