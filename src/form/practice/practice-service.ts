import type { ReportingService } from '../../client/service.js';
import { AduanError } from '../../errors.js';

/** Queue address of practice reports, which belongs to nobody, so that no real report shares the queue. */
export const PRACTICE_ROOT = 'https://latihan.invalid/';

/** Unlike any endpoint's number. */
const PRACTICE_NUMBER = 'LATIHAN';

/**
 * Accepts reports and sends none. It asks the endpoint for its capabilities alone, so that the practice form looks like
 * the real one.
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
