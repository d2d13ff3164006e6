import type { ReportingService } from '../../../src/client/service.js';
import type { Capabilities } from '../../../src/contract/capabilities.js';
import type { Submission } from '../../../src/contract/reporting/submission.js';
import { AduanError } from '../../../src/errors.js';
import { FULL } from '../../form-logic/capabilities.js';

export const TRACKING_ID = '4821093574';

/** A service whose answers a test decides; it remembers what it was given. */
export interface FakeService extends ReportingService {
  created: { submission: Submission; attachments: readonly string[]; idempotencyKey: string }[];
  uploaded: { name: string; type: string; size: number }[];
  /** Replaces the next and all later answers to `create`. */
  answer: (submission: Submission) => Promise<void>;
}

export function fakeService(
  capabilities: Capabilities | ReportingService['capabilities'] = FULL,
): FakeService {
  const service: FakeService = {
    created: [],
    uploaded: [],
    answer: () => Promise.resolve(),
    capabilities: (options) =>
      typeof capabilities === 'function' ? capabilities(options) : Promise.resolve(capabilities),
    challenge: () => Promise.reject(new AduanError('not-found', { status: 404 })),
    upload({ name, type, data }) {
      service.uploaded.push({ name, type, size: data.size });
      return Promise.resolve({ id: `upload-${service.uploaded.length}`, fileName: name, bytes: data.size });
    },
    async create(submission, { attachments, idempotencyKey }) {
      service.created.push({ submission, attachments, idempotencyKey });
      await service.answer(submission);
      return {
        trackingId: TRACKING_ID,
        accessCode: submission.accessCode,
        statusCode: 'unverified',
        statusName: 'Belum Terverifikasi',
        createdAt: null,
      };
    },
  };
  return service;
}

let endpoints = 0;
/** Another one for each form: they share the browser's database. */
export const freshEndpoint = (): string => `https://lapor.example/${Date.now()}-${++endpoints}`;

export const PERSONAL = {
  title: 'Jembatan gantung putus',
  content: 'Jembatan gantung putus sejak Senin, anak sekolah memutar lima kilometer.',
  location_text: 'Dusun II RT 03 dekat mushala',
  nameUser: 'Siti Aminah',
  phoneUser: '0812 0000 0000',
} as const;

export const isShown = (part: Element): boolean => part.getClientRects().length > 0;

export async function photo(name: string, width = 640, height = 480): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#286';
  context.fillRect(0, 0, width / 2, height);
  const blob = await new Promise<Blob>((resolve) =>
    canvas.toBlob((made) => resolve(made!), 'image/jpeg', 0.9),
  );
  return new File([blob], name, { type: 'image/jpeg' });
}
