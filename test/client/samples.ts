import type { Submission } from '../../src/contract/reporting/submission.js';

export const SUBMISSION: Submission = {
  classificationId: '1',
  title: 'Jembatan bambu patah',
  content: 'Jembatan menuju sekolah patah sejak banjir hari Senin.',
  dateOfIncident: '2026-11-20',
  locationId: null,
  locationText: 'Dusun II RT 03, depan balai desa',
  latitude: null,
  longitude: null,
  institutionId: null,
  categoryId: null,
  isAnonymous: false,
  isSecret: false,
  accessCode: '7KQ2M9XD4F7KQ2M9XD4F',
  reporter: { name: 'Warga Contoh', email: '', phone: '080000000000' },
  notify: null,
  assistedBy: null,
  consent: null,
};

export const KEY = '3f2b8c1e-6a4d-4e9f-8b7a-1c2d3e4f5a6b';

export const RECEIPT_JSON = {
  complaint_id: '4821093574',
  results: {
    complaint: {
      id: '4821093574',
      tracking_id: '4821093574',
      access_code: '7KQ2M-9XD4F-7KQ2M-9XD4F',
      status_code: 'unverified',
      status_name: 'Belum Terverifikasi',
      created_at: '2026-11-24T10:00:00+07:00',
    },
  },
};

export const CAPABILITIES_JSON = {
  results: {
    name: 'Desa Contoh',
    version: '1',
    features: ['anonymous', 'attachments'],
    limits: { title_max: 150 },
  },
};
