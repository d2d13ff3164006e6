/** What the desk says to an officer, in the form of `../messages.ts`. */
export const DESK_MESSAGES = {
  'desk-sign-in-refused': [
    'Token meja petugas tidak cocok. Periksa kembali.',
    'The desk token does not match. Please check it.',
  ],
  'desk-session-ended': [
    'Sesi sudah berakhir. Masuk lagi untuk melanjutkan.',
    'Your session has ended. Sign in again to go on.',
  ],
  'desk-foreign-page': [
    'Permintaan ini tidak datang dari halaman meja petugas.',
    'This request does not come from the desk’s own page.',
  ],
  'desk-report-unknown': ['Tidak ada laporan dengan nomor ini.', 'There is no report with this number.'],
  'desk-change-refused': [
    'Laporan berstatus “{from}” tidak dapat diubah menjadi “{to}”. Muat ulang untuk melihat keadaan terakhir.',
    'A report that is “{from}” cannot become “{to}”. Reload to see where it stands now.',
  ],
  'desk-institution-unknown': ['Pilih instansi dari daftar.', 'Choose an institution from the list.'],
  'desk-filter-unreadable': ['Saringan ini tidak terbaca.', 'This filter cannot be read.'],
  'desk-identity-unchecked': [
    'Pilih cara identitas pelapor diperiksa, lalu nyatakan bahwa sudah cocok.',
    'Say how the reporter’s identity was checked, and that it matches.',
  ],
  'desk-identity-unknown': [
    'Laporan ini tidak menyimpan identitas, jadi tidak ada yang dapat dicocokkan.',
    'This report holds no identity, so there is nothing to check against.',
  ],
  'label-officer': ['Nama petugas', 'The officer’s name'],
  'label-content-office': ['Isi tanggapan', 'The answer'],
} as const;
