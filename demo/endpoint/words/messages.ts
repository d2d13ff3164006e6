import type { ErrorCode } from '../../../src/contract/envelope.js';
import { DESK_MESSAGES } from './messages-desk.js';
import type { Sentence } from './errors.js';
import { ANSWER_MESSAGES } from './messages-answers.js';
import { FILE_MESSAGES } from './messages-files.js';
import { NEAR_MESSAGES } from './messages-near.js';
import { PROGRAM_MESSAGES } from './messages-programs.js';
import { JAVANESE } from './messages-jv.js';
import { PALEMBANG } from './messages-mui.js';
import { SUNDANESE } from './messages-su.js';

export const LANGUAGES = ['id', 'en', 'jv', 'su', 'mui'] as const;
export type Language = (typeof LANGUAGES)[number];

type Message = readonly [indonesian: string, english: string];

/** The endpoint's sentences for people. `{value}` is filled from the sentence's values. */
const MESSAGES = {
  ...DESK_MESSAGES,
  ...FILE_MESSAGES,
  ...ANSWER_MESSAGES,
  ...NEAR_MESSAGES,
  ...PROGRAM_MESSAGES,
  'not-found': [
    'Laporan tidak ditemukan. Periksa kembali nomor dan kodenya.',
    'No such report. Please check its number and code.',
  ],
  'public-url-missing': [
    'Pengelola belum mengatur alamat layanan ini (PUBLIC_URL). Beri tahu pengelola.',
    'Whoever runs this service has not set its address (PUBLIC_URL). Please tell them.',
  ],
  'no-such-path': ['Alamat ini tidak ada.', 'There is nothing at this address.'],
  'method-not-allowed': [
    'Cara akses ini tidak tersedia di alamat ini.',
    'This method is not available at this address.',
  ],
  unauthorized: [
    'Kirim kode akses laporan pada header X-Access-Code.',
    'Send the report’s access code in the X-Access-Code header.',
  ],
  'bad-request': ['Permintaan ini tidak terbaca.', 'This request cannot be read.'],
  forbidden: ['Tindakan ini tidak diizinkan.', 'This is not allowed.'],
  'site-not-allowed': [
    'Situs ini belum diizinkan. Pengelola server: tambahkan alamatnya ke ALLOWED_ORIGINS.',
    'This site is not allowed yet. Whoever runs the server: add its address to ALLOWED_ORIGINS.',
  ],
  'malformed-json': [
    'Isi permintaan bukan objek JSON yang utuh. Kirim ulang.',
    'The body is not a complete JSON object. Please send it again.',
  ],
  'malformed-form': [
    'Isi permintaan bukan formulir multipart yang utuh. Kirim ulang.',
    'The body is not a complete multipart form. Please send it again.',
  ],
  'unsupported-type': ['Jenis berkas ini tidak diterima.', 'This type of file is not accepted.'],
  'unsupported-body': [
    'Jenis isi permintaan harus {expected}.',
    'The content type of the body must be {expected}.',
  ],
  'too-large': [
    'Kiriman terlalu besar. Batasnya {limit}.',
    'The request is too large. The limit is {limit}.',
  ],
  'idempotency-key-missing': [
    'Header Idempotency-Key wajib ada, misalnya UUID acak.',
    'The Idempotency-Key header is required, a random UUID for example.',
  ],
  'idempotency-key-weak': [
    'Header Idempotency-Key harus acak dan cukup panjang, misalnya UUID versi 4.',
    'The Idempotency-Key header must be random and long enough, a version 4 UUID for example.',
  ],
  'idempotency-mismatch': [
    'Kunci pengiriman ini sudah dipakai untuk isi yang lain. Buat kunci baru.',
    'This key was already used for another content. Make a new key.',
  ],
  'in-progress': [
    'Kiriman yang sama sedang diproses. Coba lagi sebentar lagi.',
    'The same request is being handled. Please try again shortly.',
  ],
  'challenge-required': [
    'Kiriman ini perlu bukti kerja. Ambil tantangan di /challenge, lalu kirim lagi.',
    'This request needs a proof of work. Fetch a challenge from /challenge and send again.',
  ],
  'challenge-expired': [
    'Bukti kerja sudah kedaluwarsa atau sudah dipakai. Ambil tantangan baru, lalu kirim lagi.',
    'The proof of work has expired or was used. Fetch a new challenge and send again.',
  ],
  'challenge-invalid': [
    'Bukti kerja tidak sah. Ambil tantangan baru, lalu kirim lagi.',
    'The proof of work is not valid. Fetch a new challenge and send again.',
  ],
  'rate-limited': [
    'Terlalu banyak kiriman untuk laporan ini. Coba lagi nanti.',
    'Too many requests for this report. Please try again later.',
  ],
  unavailable: [
    'Layanan sedang terganggu. Simpan laporan Anda dan coba lagi nanti.',
    'The service is disturbed. Keep your report and try again later.',
  ],
  busy: [
    'Layanan sedang ramai. Coba lagi {seconds} detik lagi.',
    'The service is busy. Please try again in {seconds} seconds.',
  ],
  'server-error': [
    'Terjadi kesalahan pada server. Simpan laporan Anda dan coba lagi nanti.',
    'Something went wrong on the server. Keep your report and try again later.',
  ],
  invalid: ['Beberapa isian perlu diperbaiki.', 'Some fields need correcting.'],
  'already-withdrawn': ['Laporan ini sudah ditarik.', 'This report has already been withdrawn.'],
  closed: [
    'Laporan ini sudah ditutup dan tidak menerima tanggapan.',
    'This report is closed and takes no replies.',
  ],
  'query-unreadable': [
    'Nilai {name} pada alamat ini tidak terbaca.',
    'The value of {name} in this address cannot be read.',
  ],
  'page-too-far': [
    'Halaman ini terlalu jauh. Ikuti next_page_url dari halaman sebelumnya.',
    'This page is too far. Follow the next_page_url of the page before it.',
  ],
  'category-unknown': [
    'Kategori ini tidak ada dalam daftar. Pilih dari daftar, atau kosongkan.',
    'This category is not on the list. Choose one from it, or leave it empty.',
  ],
  'institution-unknown': [
    'Instansi ini tidak ada dalam daftar. Pilih dari daftar, atau kosongkan.',
    'This institution is not on the list. Choose one from it, or leave it empty.',
  ],
  'location-unknown': [
    'Wilayah ini tidak ada dalam daftar. Pilih dari daftar, atau tulis lokasinya.',
    'This area is not on the list. Choose one from it, or write the place.',
  ],
  required: ['{label} wajib diisi.', '{label} is required.'],
  'wrong-form': ['{label} tidak terbaca. Isi kembali.', '{label} cannot be read. Fill it in again.'],
  'too-short': ['{label} paling sedikit {min} huruf.', '{label} needs at least {min} characters.'],
  'too-long': ['{label} paling banyak {max} huruf.', '{label} takes at most {max} characters.'],
  'classification-unknown': [
    'Pilih klasifikasi: 1 Pengaduan, 2 Permintaan Informasi, atau 3 Aspirasi.',
    'Choose a classification: 1 complaint, 2 request for information or 3 aspiration.',
  ],
  'date-invalid': [
    '{label} harus tanggal yang benar, misalnya 2026-11-20.',
    '{label} must be a real date, such as 2026-11-20.',
  ],
  'date-future': [
    '{label} tidak boleh di masa depan. Pilih hari ini atau sebelumnya.',
    '{label} cannot be in the future. Choose today or earlier.',
  ],
  'place-required': [
    'Tulis lokasi kejadian, pilih wilayah, atau tandai koordinatnya.',
    'Write the place, choose an area or mark its coordinates.',
  ],
  'coordinates-invalid': [
    'Koordinat harus berpasangan: lintang −90 sampai 90 dan bujur −180 sampai 180.',
    'Coordinates come in pairs: latitude −90 to 90 and longitude −180 to 180.',
  ],
  'contact-required': [
    'Isi nomor telepon atau alamat email supaya petugas dapat menghubungi Anda.',
    'Give a phone number or an e-mail address so that officers can reach you.',
  ],
  'phone-invalid': [
    'Nomor telepon tidak terbaca. Tulis seperti 0812xxxxxxxx.',
    'The phone number cannot be read. Write it like 0812xxxxxxxx.',
  ],
  'email-invalid': [
    'Alamat email tidak terbaca. Tulis seperti nama@contoh.id.',
    'The e-mail address cannot be read. Write it like name@example.org.',
  ],
  'access-code-invalid': [
    'Kode akses harus 20 huruf dan angka.',
    'The access code must have 20 letters and digits.',
  ],
  'access-code-taken': [
    'Kode akses ini sudah dipakai. Buat kode baru.',
    'This access code is already in use. Make a new one.',
  ],
  'attachments-unknown': [
    'Lampiran tidak ditemukan, sudah dipakai, atau lewat 48 jam. Unggah ulang.',
    'An attachment is unknown, used already or older than 48 hours. Upload it again.',
  ],
  'consent-required': [
    'Setujui pemrosesan data pribadi (UU PDP 27/2022) sebelum mengirim.',
    'Agree to the processing of personal data (UU PDP 27/2022) before sending.',
  ],
  'consent-outdated': [
    'Teks persetujuan sudah berubah. Baca yang baru, lalu setujui lagi.',
    'The consent text has changed. Read the new one and agree again.',
  ],
  'rating-invalid': ['Nilai harus 1 sampai 5.', 'The rating must be 1 to 5.'],
  'not-answered-yet': [
    'Nilai dapat diberikan setelah instansi menjawab.',
    'A rating can be given after the office has answered.',
  ],
  'already-rated': ['Nilai sudah pernah diberikan.', 'A rating has been given already.'],
  'nothing-promised': [
    'Tidak ada lagi hari yang dijanjikan. Buka laporannya, lalu jawab Ya atau Belum.',
    'No day is promised any more. Open the report and answer Yes or Not yet.',
  ],
  'reply-empty': ['Tulis tanggapan atau beri nilai.', 'Write a reply or give a rating.'],
  'notify-impossible': [
    'Kabar lewat email tidak tersedia untuk laporan ini.',
    'News by e-mail is not available for this report.',
  ],
  'confirm-title': ['Konfirmasi alamat email', 'Confirm your e-mail address'],
  'confirm-ask': [
    'Tekan tombol ini jika Anda meminta kabar dikirim ke alamat email Anda. Jika tidak, tutup halaman ini.',
    'Press this button if you asked for news at your e-mail address. If you did not, close this page.',
  ],
  'confirm-button': ['Ya, kirim kabar ke alamat saya', 'Yes, send news to my address'],
  'confirm-done': [
    'Terima kasih. Kabar berikutnya dikirim ke alamat Anda.',
    'Thank you. The next news goes to your address.',
  ],
  'confirm-gone': [
    'Tautan ini tidak berlaku lagi. Buka laporan Anda di halaman lacak, lalu isi alamat email sekali lagi.',
    'This link is no longer valid. Open your report on the tracking page and enter the address once more.',
  ],
  'label-classification_id': ['Klasifikasi', 'The classification'],
  'label-title': ['Judul laporan', 'The title'],
  'label-content': ['Isi laporan', 'The content'],
  'label-reply': ['Tanggapan', 'The reply'],
  'label-date_of_incident': ['Tanggal kejadian', 'The date of the incident'],
  'label-location_id': ['Wilayah', 'The area'],
  'label-location_text': ['Lokasi kejadian', 'The place'],
  'label-asset_ref': ['Kode aset', 'The asset code'],
  'label-suggestion_institution_id': ['Instansi tujuan', 'The institution'],
  'label-category_id': ['Kategori', 'The category'],
  'label-is_anonymous': ['Pilihan Anonim', 'The choice “Anonim”'],
  'label-is_secret': ['Pilihan Rahasia', 'The choice “Rahasia”'],
  'label-resolved': ['Jawaban “Sudah beres?”', 'The answer to “Is it settled?”'],
  'label-attachments': ['Lampiran', 'The list of attachments'],
  'label-nameUser': ['Nama', 'The name'],
  'label-emailUser': ['Alamat email', 'The e-mail address'],
  'label-phoneUser': ['Nomor telepon', 'The phone number'],
  'label-notify': ['Pilihan pemberitahuan', 'The choice of notification'],
  'label-assisted_by': ['Nama pendamping', 'The helper’s name'],
  'label-consent': ['Persetujuan', 'The consent'],
  'label-access_code': ['Kode akses', 'The access code'],
  'label-challenge': ['Bukti kerja', 'The proof of work'],
  'label-complaint_id': ['Nomor laporan', 'The report’s number'],
  'label-reason': ['Alasan', 'The reason'],
} as const satisfies Record<ErrorCode, Message> & Record<string, Message>;

export type MessageKey = keyof typeof MESSAGES;

/** `CitizenMessageKey` are sentences that citizens may read; others are for officers, or for who writes programs. */
export type CitizenMessageKey = Exclude<
  MessageKey,
  keyof typeof DESK_MESSAGES | keyof typeof PROGRAM_MESSAGES
>;

const REGIONAL: Partial<Record<Language, Partial<Record<MessageKey, string>>>> = {
  jv: JAVANESE,
  su: SUNDANESE,
  mui: PALEMBANG,
};

/** `say` gives the sentence in a language; a value that is a key itself (`label-title`) is translated too. */
export function say({ key, values = {} }: Sentence, language: Language): string {
  return pick(key, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const isWords = name === 'label' && Object.hasOwn(MESSAGES, String(value));
    return isWords ? pick(value as MessageKey, language) : String(value);
  });
}

function pick(key: MessageKey, language: Language): string {
  const [indonesian, english] = MESSAGES[key];
  return language === 'en' ? english : (REGIONAL[language]?.[key] ?? indonesian);
}

/**
 * Language by tag: readers of Malay get Indonesian; `in` and `plm` are older tags of Indonesian and Palembang Malay.
 */
const SPOKEN: Readonly<Record<string, Language>> = {
  ...Object.fromEntries(LANGUAGES.map((language) => [language, language])),
  in: 'id',
  ms: 'id',
  plm: 'mui',
};

export const isSpoken = (tag: string): boolean => Object.hasOwn(SPOKEN, tag);

/** `languageOf` is the first requested language that the endpoint speaks, else Indonesian. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] ?? '', quality: Number(quality ?? 1), order };
    })
    .filter(({ language, quality }) => quality > 0 && isSpoken(language))
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  return SPOKEN[asked[0]?.language ?? 'id'] ?? 'id';
}
