import { MINIMAL_CAPABILITIES, type Capabilities } from '../../src/contract/capabilities.js';
import { EMPTY_VALUES, type FormValues, type Presets } from '../../src/form-logic/state.js';

/** The contract's own example (§2), as far as the form looks at it. */
export const FULL: Capabilities = {
  ...MINIMAL_CAPABILITIES,
  name: 'Pemerintah Kabupaten Ogan Komering Ulu',
  version: '1',
  features: new Set(['anonymous', 'secret', 'attachments']),
  limits: {
    titleMax: 150,
    contentMin: 20,
    contentMax: 5000,
    attachmentsMax: 5,
    attachmentBytesMax: 2_097_152,
    attachmentTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  },
  identity: {
    required: ['name', 'phone_or_email'],
    nik: 'never',
    anonymous: 'hidden-from-public',
    publicName: 'hidden',
  },
  consent: { version: '2026-01', text: 'Untuk menangani laporan.', retention: '2 tahun', contact: 'PPID' },
};

export const NO_PRESETS: Presets = {
  classificationId: null,
  categoryId: null,
  institutionId: null,
  locationId: null,
};

/** A complaint without a fault, under `FULL`. */
export const GOOD: FormValues = {
  ...EMPTY_VALUES,
  classificationId: '1',
  title: 'Jembatan gantung putus',
  content: 'Jembatan gantung putus sejak Senin, anak sekolah memutar lima kilometer.',
  locationText: 'Dusun II RT 03',
  dateOfIncident: '2026-11-20',
  name: 'Siti Aminah',
  phone: '0812-0000-0000',
  consent: true,
};
