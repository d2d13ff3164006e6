// Answers of a town's endpoint, in wire format.

export const NUMBER = '4821093579';
export const CODE = '7KQ2M-9XD4F-ABCDE-FGHJK';

/** @param more fields that a state needs otherwise */
export const capabilities = (more = {}) => ({
  results: {
    name: 'Pemerintah Kabupaten Contoh',
    version: '1',
    timezone: 'Asia/Jakarta',
    features: ['anonymous', 'secret', 'attachments', 'feed', 'support', 'statistics', 'reply', 'rating'],
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
      text: 'Nama dan nomor HP dipakai untuk menangani laporan ini saja.',
      retention: 'Dua tahun sejak laporan selesai',
      contact: 'PPID Kabupaten Contoh',
    },
    deadlines: { verify_working_days: 3, followup_working_days: 5, autoclose_working_days: 10 },
    tracking_check: 'damm',
    fallback: { web: 'https://www.lapor.go.id', sms: '1708' },
    ...more,
  },
});

export const created = (accessCode) => ({
  complaint_id: NUMBER,
  results: {
    complaint: {
      id: NUMBER,
      tracking_id: NUMBER,
      access_code: accessCode,
      status_code: 'unverified',
      status_name: 'Belum Terverifikasi',
      created_at: '2026-11-20T10:12:00+07:00',
    },
  },
});

const STATUSES = {
  unverified: 'Belum Terverifikasi',
  verified: 'Terverifikasi',
  in_progress: 'Dalam Proses',
  responded: 'Ditanggapi Instansi',
  reopened: 'Ditanggapi Pelapor',
  held: 'Ditunda',
  done: 'Selesai',
  archived: 'Diarsipkan',
  rejected: 'Ditolak',
};
export const STATUS_CODES = Object.keys(STATUSES);

const TITLES = [
  'Jalan poros Desa Tanjung Kemala berlubang sepanjang dua kilometer',
  'Lampu jalan depan pasar mati sejak bulan lalu',
  'Sampah menumpuk di pinggir Sungai Ogan',
  'Air PDAM keruh setiap pagi',
  'Pertanggungjawaban dana desa belum diumumkan',
  'Jembatan gantung ke Dusun II putus',
];

/** `item` is the town's nth report. */
export function item(index) {
  const statusCode = ['in_progress', 'responded', 'done', 'verified', 'reopened', 'held'][index % 6];
  return {
    tracking_id: `482109357${index}`,
    title: TITLES[index % TITLES.length],
    excerpt:
      'Sejak musim hujan lubangnya makin dalam dan sudah dua kali ada pengendara motor jatuh. Warga menimbun dengan batu, tetapi hanyut lagi.',
    status_code: statusCode,
    status_name: STATUSES[statusCode],
    classification_id: '1',
    category: { id: '436', name: 'Jalan rusak' },
    disposition_name: index % 3 === 2 ? null : 'Dinas Pekerjaan Umum dan Penataan Ruang',
    reporter_name: index % 2 ? 'Anonim' : 'Warga',
    channel: 'Situs web',
    location_name: 'Tanjung Kemala, Baturaja Timur',
    latitude: null,
    longitude: null,
    created_at: `2026-11-${18 - index}T09:30:00+07:00`,
    updated_at: `2026-11-${19 - index}T09:30:00+07:00`,
    followups_count: index,
    supports_count: index * 7,
    attachments_count: 0,
    thumbnail_url: null,
  };
}

export const list = (data, total = data.length) => ({
  results: { data, total, next_page_url: total > data.length ? 'complaints?cursor=2' : null },
});

/** `report` is a whole report. */
export const report = (statusCode, more = {}) => ({
  results: {
    data: {
      ...item(0),
      tracking_id: NUMBER,
      content:
        'Sejak musim hujan lubangnya makin dalam.\n\nAnak sekolah memutar lima kilometer. Mohon segera diperbaiki sebelum ada korban.',
      status_code: statusCode,
      status_name: STATUSES[statusCode],
      status_logs: [
        { note: 'Laporan diteruskan kepada Dinas PUPR.', timestamp: '2026-11-19T08:00:00+07:00' },
      ],
      attachments: [],
      deadline_at: null,
      relay: { state: 'none', national_id: null, since: null },
      ...more,
    },
    data_logs: [],
  },
});

/** @param more fields that a state needs otherwise */
export const followUps = (more = {}) =>
  list([
    {
      id: 'f1',
      institution_from_name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
      institution_to_name: null,
      created_at: '2026-11-20T14:30:00+07:00',
      content: 'Terima kasih atas laporannya. Tim kami meninjau lokasi pada hari Kamis.',
      attachments: [],
      rating: 0,
      ...more,
    },
  ]);

/** `outline` is lines and a place to recognise the town by (GeoJSON). */
export const outline = () => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Kabupaten Contoh' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [103.75, -4.5],
            [104.1, -3.8],
            [104.5, -4.0],
            [104.4, -4.7],
            [103.75, -4.5],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { name: 'Baturaja' },
      geometry: { type: 'Point', coordinates: [104.17, -4.13] },
    },
  ],
});
export const river = () => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Air Contoh' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [103.9, -4.45],
          [104.17, -4.13],
          [104.35, -3.95],
        ],
      },
    },
  ],
});
export const MAP = {
  map: {
    bounds: [103.6, -4.9, 104.6, -3.7],
    tiles_url: null,
    attribution: null,
    outline_url: 'masters/outline',
  },
};
/** A map with only its outline isn't offered to reporters: nobody could find a place on it. */
export const MAP_WITH_RIVER = {
  map: { ...MAP.map, layers: [{ kind: 'river', url: 'masters/layers/river' }] },
};
export const clusters = () => ({
  results: {
    data: [
      { lat: -4.13, lon: 104.17, count: 12 },
      { lat: -4.35, lon: 104.0, count: 3 },
      { lat: -4.5, lon: 104.3, count: 1, tracking_id: '4821093571' },
    ],
    total: null,
    next_page_url: null,
  },
});

export const statistics = () => ({
  results: {
    total: 45,
    by_status: [
      { status_code: 'in_progress', status_name: 'Dalam Proses', total: 30 },
      { status_code: 'done', status_name: 'Selesai', total: 15 },
    ],
    by_category: [
      { id: '436', name: 'Jalan rusak', total: 31 },
      { id: '9', name: 'Air bersih', total: 14 },
    ],
    by_month: [
      { month: '2026-09', total: 5 },
      { month: '2026-10', total: 16 },
      { month: '2026-11', total: 24 },
    ],
    by_institution: [
      {
        id: '7',
        name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
        total: 30,
        done: 15,
        median_first_response_working_hours: 6.5,
        on_time_rate: 0.825,
      },
    ],
  },
});
