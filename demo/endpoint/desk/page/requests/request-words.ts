import { wordsOf } from '../language.js';

export const requestWords = wordsOf(
  {
    title: 'Permintaan pelapor',
    about: 'Kode baru, ekspor, dan penghapusan perlu dua petugas: satu meminta, satu menyetujui.',
    none: 'Tidak ada permintaan yang menunggu.',
    'reissue-code': 'Ganti kode akses',
    export: 'Ekspor data',
    erase: 'Hapus data pelapor',
    idCard: 'KTP atau kartu lain, diperlihatkan langsung',
    callBack: 'Ditelepon balik ke nomor pada laporan',
    eMail: 'Surel balasan dari alamat pada laporan',
    letter: 'Surat bertanda tangan',
    asked: (by: string, when: string, check: string) => `Diminta ${by}, ${when}. Identitas: ${check}.`,
    until: (when: string) => `Berlaku sampai ${when}.`,
    waitsForOther: 'Menunggu persetujuan petugas perlindungan data yang lain.',
    confirmed: 'Disetujui. Petugas yang meminta mengambil hasilnya.',
    open: 'Buka laporan',
    confirm: 'Setujui',
    wasConfirmed: 'Permintaan disetujui.',
    cancel: 'Batalkan',
    decline: 'Tolak',
    wasDeclined: 'Permintaan dibatalkan.',
    download: 'Unduh data',
    downloaded: 'Data terunduh.',
    showCode: 'Tampilkan kode baru',
    newCode: 'Kode akses baru. Berikan kepada pelapor sekarang; kode ini tidak dapat ditampilkan lagi.',
    fileName: (id: string) => `laporan-${id}.json`,
  },
  {
    title: 'Reporters’ requests',
    about: 'A new code, an export or an erasure takes two officers: one asks, one confirms.',
    none: 'No request waits.',
    'reissue-code': 'New access code',
    export: 'Export of data',
    erase: 'Erase the reporter’s data',
    idCard: 'Identity card or another one, shown in person',
    callBack: 'Called back at the number in the report',
    eMail: 'A mail in answer from the address in the report',
    letter: 'A signed letter',
    asked: (by: string, when: string, check: string) => `Asked by ${by}, ${when}. Identity: ${check}.`,
    until: (when: string) => `Valid until ${when}.`,
    waitsForOther: 'Waits for another data protection officer to confirm.',
    confirmed: 'Confirmed. The officer who asked takes the outcome.',
    open: 'Open the report',
    confirm: 'Confirm',
    wasConfirmed: 'Request confirmed.',
    cancel: 'Cancel',
    decline: 'Decline',
    wasDeclined: 'Request withdrawn.',
    download: 'Download the data',
    downloaded: 'Data downloaded.',
    showCode: 'Show the new code',
    newCode: 'New access code. Give it to the reporter now; it can’t be shown again.',
    fileName: (id: string) => `report-${id}.json`,
  },
);

/** How an officer made sure who asks. */
export const IDENTITY_CHECKS: Readonly<Record<string, string>> = {
  'id-card': requestWords.idCard,
  'call-back': requestWords.callBack,
  'e-mail': requestWords.eMail,
  letter: requestWords.letter,
};

/** Acts that take two officers, worded as requests. */
export const REQUESTS: Readonly<Record<string, string>> = {
  'reissue-code': requestWords['reissue-code'],
  export: requestWords.export,
  erase: requestWords.erase,
};
