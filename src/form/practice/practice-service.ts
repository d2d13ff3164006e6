import type { ReportingService } from '../../client/service.js';
import { AduanError } from '../../errors.js';

/** Where a practice report "lies": an address that belongs to nobody, so that no real report shares its queue. */
export const PRACTICE_ROOT = 'https://latihan.invalid/';

/** No endpoint's number looks like it. */
const PRACTICE_NUMBER = 'LATIHAN';

/**
 * Takes reports and lets them go no further. Of the endpoint it asks what it can do, and nothing else, so that the form practised
 * with is the one that will be used.
 */
export function practiceService(endpoint: Pick<ReportingService, 'capabilities'>): ReportingService {
  let uploads = 0;
  return {
    async capabilities(options) {
      const capabilities = await endpoint.capabilities(options);
      const features = new Set([...capabilities.features].filter((feature) => feature !== 'challenge'));
      return { ...capabilities, features };
    },
    challenge: () => Promise.reject(new AduanError('not-found')),
    upload: ({ name, data }) =>
      Promise.resolve({ id: `practice-${++uploads}`, fileName: name, bytes: data.size }),
    create: ({ accessCode }) =>
      Promise.resolve({
        trackingId: PRACTICE_NUMBER,
        accessCode,
        statusCode: 'unverified',
        statusName: '',
        createdAt: null,
      }),
  };
}
