/** Sentences of Open311, for who writes programs, in the form of `messages.ts`. Names in quotes are parameters. */
export const OPEN311_MESSAGES = {
  'open311-jurisdiction': [
    'Wilayah jurisdiction_id ini tidak dilayani di sini.',
    'This jurisdiction_id is not served here.',
  ],
  'open311-service-unknown': [
    'service_code ini tidak ada dalam daftar layanan. Lihat services.',
    'This service_code is not on the list of services. See services.',
  ],
  'open311-request-unknown': [
    'Laporan dengan nomor ini tidak ada, atau belum untuk umum.',
    'There is no report of this number, or it is not public yet.',
  ],
  'open311-window': [
    'start_date dan end_date mencakup paling lama {max} hari, dan start_date lebih dulu.',
    'start_date and end_date span {max} days at most, start_date first.',
  ],
  'open311-page-too-far': [
    'Halaman ini terlalu jauh. Persempit dengan start_date dan end_date.',
    'This page is too far. Ask for less by start_date and end_date.',
  ],
  'open311-circle': [
    'lat, long, dan radius (meter) dikirim bersama.',
    'lat, long and radius (metres) are sent together.',
  ],
  'open311-yes': ['Ya', 'Yes'],
  'open311-no': ['Tidak', 'No'],
  'open311-no-key': [
    'Membaca tidak memerlukan kunci. Server ini tidak menerima laporan lewat Open311.',
    'Reading needs no key. This server takes no reports by Open311.',
  ],
  'open311-ask-key': [
    'Minta kunci (api_key) untuk mengirim laporan kepada {agency}. Membaca tidak memerlukan kunci.',
    'Ask {agency} for a key (api_key) to send reports. Reading needs none.',
  ],
} as const;
