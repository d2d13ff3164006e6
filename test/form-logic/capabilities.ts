import { readCapabilities, type Capabilities } from '../../src/contract/capabilities.js';
import { EMPTY_VALUES, type FormValues, type Presets } from '../../src/form-logic/state.js';
import { EXAMPLE } from '../contract/example.js';

const { name, version, limits, identity } = EXAMPLE;

/** The contract's own example, as far as the form looks at it. */
export const FULL: Capabilities = readCapabilities({
  results: {
    name,
    version,
    features: ['anonymous', 'secret', 'attachments', 'undated'],
    limits,
    identity,
    consent: { version: '2026-01', text: 'Untuk menangani laporan.', retention: '2 tahun', contact: 'PPID' },
  },
});

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
};
