import { readFollowUps } from '../../contract/reporting/followups.js';
import { readReport } from '../../contract/reporting/report.js';
import { routes } from '../../contract/routes.js';
import { AduanError } from '../../errors.js';
import type { TrackingService } from '../service.js';
import { readJson, type Answer } from '../answer.js';
import { readShape, TIMEOUTS, type Call, type Transport } from '../transport.js';

export { readFollowUps, readReport };

/**
 * Types that a file keeps; all others are replaced. A `blob:` URL belongs to the host page's origin: HTML or SVG opened
 * from it would run there, with that page's rights.
 */
const HARMLESS_TYPES = /^(image\/(jpeg|png|webp|gif)|application\/pdf)\b/;

/** Reading a report: detail, follow-ups and files. */
export function createTracking(
  transport: Transport,
): Pick<TrackingService, 'report' | 'ownReport' | 'followUps' | 'attachment'> {
  /** `ETag`s by the object each came with; both are garbage together, so that nothing of a closed report stays. */
  const tags = new WeakMap<object, string>();

  /** @param known returned again if the endpoint says that it is unchanged */
  async function ask<T extends object>(
    call: Call,
    known: T | undefined,
    read: (json: unknown) => T,
  ): Promise<T> {
    const ifNoneMatch = known && tags.get(known);
    let answer: Answer;
    try {
      // The next person on the phone could find in the browser's cache which report was tracked.
      answer = await transport.file({ ...call, cache: 'no-store', ifNoneMatch });
    } catch (error) {
      if (known && (error as AduanError).status === 304) return known;
      throw error;
    }
    const found = readShape(readJson(answer, false), read, false);
    const tag = answer.header('ETag');
    if (tag) tags.set(found, tag);
    return found;
  }

  return {
    report: (trackingId, { known, ...options } = {}) =>
      ask({ ...options, path: routes.detail(trackingId) }, known, (json) => readReport(json, trackingId)),

    ownReport: (accessCode, options) =>
      ask({ ...options, accessCode, path: routes.mine }, undefined, readReport),

    followUps: (trackingId, { pageUrl, known, ...options } = {}) =>
      ask({ ...options, path: pageUrl ?? routes.followUps(trackingId) }, known, readFollowUps),

    async attachment(path, options) {
      const { bytes, header, status } = await transport.file({ ...options, path, timeoutMs: TIMEOUTS.file });
      const type = header('Content-Type') ?? '';
      // A portal's page, or an error sent with a wrong status.
      if (/^(text\/html|application\/json)/i.test(type)) throw new AduanError('not-json', { status });
      return new Blob([bytes], {
        type: HARMLESS_TYPES.exec(type.toLowerCase())?.[0] ?? 'application/octet-stream',
      });
    },
  };
}
