/**
 * The capabilities that contract §2 gives as its example, as they go over the wire. Whatever else a test stands on
 * takes its parts from here.
 */
export const EXAMPLE = {
  name: 'Pemerintah Kabupaten Ogan Komering Ulu',
  version: '1',
  timezone: 'Asia/Jakarta',
  features: [
    'anonymous',
    'secret',
    'institutions',
    'categories',
    'locations',
    'attachments',
    'feed',
    'map',
    'support',
    'reply',
    'rating',
    'statistics',
    'challenge',
    'withdraw',
  ],
  limits: {
    title_max: 150,
    content_min: 20,
    content_max: 5000,
    attachments_max: 5,
    attachment_bytes_max: 2097152,
    attachment_types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  },
  identity: {
    required: ['name', 'phone_or_email'],
    nik: 'never',
    anonymous: 'hidden-from-public',
    public_name: 'hidden',
  },
  consent: {
    version: '2026-01',
    text: 'Baris satu\nBaris dua',
    retention: '2 tahun',
    contact: 'ppid@okukab.example',
  },
  deadlines: {
    verify_working_days: 3,
    followup_working_days: 5,
    autoclose_working_days: 10,
    resolve_working_days: { '1': 14, '2': 5, '3': 5 },
    holidays: ['2026-12-25'],
    holidays_known_until: '2027-12-31',
  },
  escalation: { ombudsman_url: 'https://ombudsman.example/lapor' },
  notify: ['email'],
  tracking_check: 'damm',
  map: {
    bounds: [103.6, -4.9, 104.6, -3.7],
    tiles_url: null,
    attribution: null,
    outline_url: null,
    layers: [],
  },
  fallback: { web: 'https://www.lapor.go.id', sms: '1708', emergency: '112', urgent_url: 'urgent' },
};
