/** `safePageOf` and `furtherService`: ways from the form to its endpoint, the context's `target`, besides sending. */
import { inLanguage } from '../client/in-language.js';
import type { ReportingService } from '../client/service.js';
import { createTransport, type Transport } from '../client/transport.js';
import type { FormContext, FormTarget } from './form-context.js';
import { safePage } from '../client/safe-page.js';

/**
 * Service for further calls: lists, outlines, public reports. A host page's own service may lack any of these
 * functions.
 *
 * @param create makes that part of the built-in client
 */
export const furtherService = <Service extends object>(
  { language }: Pick<FormContext, 'language'>,
  { root, service, isBuiltIn }: FormTarget,
  create: (transport: Transport) => Service,
): Partial<Service> =>
  inLanguage<Partial<Service>>(
    isBuiltIn
      ? create(createTransport({ endpoint: root }))
      : (service as ReportingService & Partial<Service>),
    () => language.asked,
  );

/** The form on the endpoint's own https page; null on that page itself, and where the endpoint has none. */
export const safePageOf = ({ target, isForeign }: FormContext): string | null =>
  target && !isForeign ? safePage(target.root, 'lapor') : null;
