import { inLanguage } from '../client/in-language.js';
import type { ReportingService } from '../client/service.js';
import { createTransport, type Transport } from '../client/transport.js';
import type { FormContext } from './form-context.js';
import type { FormTarget } from './form-target.js';

/**
 * What a part asks of the endpoint beyond what the form itself asks: lists, outlines, public reports. A host page's own service may do
 * more than it must, so any of these functions may be missing.
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
