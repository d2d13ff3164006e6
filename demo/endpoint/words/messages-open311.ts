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
    '{name} belum ada: lat, long, dan radius (meter) dikirim bersama.',
    '{name} is missing: lat, long and radius (metres) are sent together.',
  ],
  'open311-unreadable': [
    'Nilai {name} tidak terbaca. Yang diterima: {takes}.',
    'The value of {name} can’t be read. What is taken: {takes}.',
  ],
  'open311-path': [
    'Alamat ini tidak ada. Setiap alamat Open311 berakhir .json atau .xml; mulai dari /open311/discovery.json.',
    'There is no such address. Each one of Open311 ends in .json or .xml; begin with /open311/discovery.json.',
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
  'open311-key-missing': [
    'api_key wajib ada di badan permintaan, bukan di alamatnya.',
    'api_key is required in the body of the request, not in its address.',
  ],
  'open311-key-wrong': ['api_key ini tidak dikenal.', 'This api_key is not known.'],
  'open311-service-missing': [
    'service_code wajib ada. Lihat services.',
    'service_code is required. See services.',
  ],
  'open311-twice': ['{name} dikirim lebih dari sekali.', '{name} was sent more than once.'],
  'open311-media': [
    'media_url tidak diambil dari tempat lain. Kirim berkasnya sendiri sebagai multipart/form-data, atau minta instansi menetapkan situs Anda bagi api_key ini.',
    'media_url is not fetched from elsewhere. Send the file itself as multipart/form-data, or ask the agency to name your site for this api_key.',
  ],
  'open311-media-address': [
    'media_url harus alamat https:// tanpa port.',
    'media_url must be an https:// address without a port.',
  ],
  'open311-media-host': [
    'media_url: {host} tidak ditetapkan bagi api_key ini. Minta instansi menetapkannya, atau kirim berkasnya sendiri sebagai multipart/form-data.',
    'media_url: {host} is not named for this api_key. Ask the agency to name it, or send the file itself as multipart/form-data.',
  ],
  'open311-media-private': [
    'media_url: {host} tidak ada di internet.',
    'media_url: {host} is not on the internet.',
  ],
  'open311-media-refused': [
    'media_url: “{name}” tidak diberikan (jawaban {status}; pengalihan tidak diikuti).',
    'media_url: “{name}” was not given (answer {status}; redirects are not followed).',
  ],
  'open311-media-away': [
    'media_url: {host} tidak menjawab dengan utuh. Kirim lagi nanti, atau tanpa foto.',
    'media_url: {host} did not answer in full. Send it again later, or without the photo.',
  ],
  'open311-key-first': ['api_key harus berada di depan berkas.', 'api_key must stand before the files.'],
  'open311-many-files': [
    'Kunci ini sudah mengirim {max} berkas dalam satu jam. Coba lagi {minutes} menit lagi.',
    'This key has sent {max} files within an hour. Please try again in {minutes} minutes.',
  ],
  'open311-many': [
    'Kunci ini sudah mengirim {max} laporan dalam satu jam. Coba lagi {minutes} menit lagi.',
    'This key has sent {max} reports within an hour. Please try again in {minutes} minutes.',
  ],
  'open311-received': [
    'Laporan diterima. Setelah diperiksa petugas, laporan ini dapat dibaca umum.',
    'The report was received. Once an officer has checked it, everybody can read it.',
  ],
} as const;
