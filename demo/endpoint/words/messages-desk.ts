import { HANDS_MESSAGES } from './messages-hands.js';
import { REQUEST_MESSAGES } from './messages-information.js';
import { SEALED_KEYS_MESSAGES } from './messages-sealed-keys.js';
import { WISHES_MESSAGES } from './messages-wishes.js';
import { TOWN_MESSAGES } from './messages-town.js';

/** Sentences for officers, in the form of `messages.ts`. */
export const DESK_MESSAGES = {
  ...TOWN_MESSAGES,
  ...SEALED_KEYS_MESSAGES,
  ...WISHES_MESSAGES,
  'desk-evidence-day': ['Tulis hari sebagai 2026-12-25.', 'Write the day as 2026-12-25.'],
  'desk-evidence-order': [
    'Hari terakhir ada sebelum hari pertama. Tukar keduanya.',
    'The last day is before the first one. Swap them.',
  ],
  'desk-evidence-span': [
    'Jangka waktunya paling panjang {months} bulan. Pilih hari pertama yang lebih dekat.',
    'The period is {months} months at most. Choose a later first day.',
  ],
  ...HANDS_MESSAGES,
  ...REQUEST_MESSAGES,
  'desk-no-identity': [
    'Identitas pelapor tidak ada di sini: tidak disimpan, atau bukan untuk Anda.',
    'The reporter’s identity is not here: it isn’t stored, or not for you.',
  ],
  'desk-passkey-refused': [
    'Kunci sandi ini tidak dikenal atau tidak cocok. Masuk dengan nama dan sandi.',
    'This passkey is unknown or does not match. Sign in with name and password.',
  ],
  'desk-passkey-unfit': [
    'Kunci sandi tidak dapat dibuat dari jawaban perangkat. Mulai lagi dari awal.',
    'No passkey could be made of the device’s answer. Begin again.',
  ],
  'desk-passkey-many': [
    'Akun ini sudah punya {max} kunci sandi. Hapus dulu yang tidak dipakai.',
    'This account has {max} passkeys. Remove those that are not used first.',
  ],
  'desk-passkey-no-address': [
    'Kunci sandi hanya dapat dipakai pada alamat resmi dengan https. Beri tahu pengelola server (PUBLIC_URL).',
    'Passkeys work only at the public address with https. Tell who keeps the server (PUBLIC_URL).',
  ],
  'desk-sign-in-refused': [
    'Nama, sandi, atau kode tidak cocok. Periksa kembali.',
    'Name, password or code does not match. Please check them.',
  ],
  'desk-code-needed': [
    'Tulis juga kode 6 angka dari aplikasi autentikator.',
    'Also enter the 6-digit code from your authenticator app.',
  ],
  'desk-code-closed': [
    'Terlalu banyak kode salah. Minta administrator mencabut kode ponsel akun ini, lalu buat sandi baru lewat tautan.',
    'Too many wrong codes. Ask an administrator to take this account’s phone code off, then set a new password by the link.',
  ],
  'desk-sign-in-slow': [
    'Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi. Bila tetap begini, masuk dari perangkat yang biasa Anda pakai, atau minta tautan baru kepada administrator.',
    'Too many attempts to sign in. Wait a moment, then try again. If that goes on, sign in at a device that you have used before, or ask an administrator for a new link.',
  ],
  'desk-link-dead': [
    'Tautan ini salah atau sudah dipakai, atau lewat 24 jam. Mulai ulang server untuk tautan baru, atau buat akun di server dengan “aduan user add”.',
    'This link is wrong, was used, or is older than 24 hours. Restart the server for a new one, or make an account on the server by “aduan user add”.',
  ],
  'desk-account-link-dead': [
    'Tautan ini salah atau sudah dipakai, atau sudah diganti atau lewat tiga hari. Minta tautan baru kepada administrator.',
    'This link is wrong or was used, or a newer one was made, or it is older than three days. Ask an administrator for a new one.',
  ],
  'desk-password-by-link': [
    'Sandi tidak ditentukan orang lain: petugas membuatnya sendiri lewat tautan.',
    'A password is nobody else’s to choose: the officer sets it by a link.',
  ],
  'desk-not-your-role': [
    'Peran akun Anda tidak mencakup tindakan ini.',
    'Your account’s roles do not include this.',
  ],
  'desk-whole-agency-alone': [
    'Ini hanya untuk akun yang berlaku bagi seluruh instansi, tanpa batas wilayah.',
    'This is for accounts of the whole agency alone, without a limit to places.',
  ],
  'desk-location-unknown': [
    'Tulis kode wilayah Kemendagri dari daftar, misalnya 16.01.22.2003.',
    'Write Kemendagri’s code of a listed place, such as 16.01.22.2003.',
  ],
  'desk-location-administrator': [
    'Administrator mengelola akun seluruh instansi: perannya tidak dapat dibatasi pada wilayah.',
    'An administrator keeps all accounts: that role can’t be limited to places.',
  ],
  'desk-not-your-institution': [
    'Hanya instansi yang menerima disposisi laporan ini dapat menjawab.',
    'Only the institution that has this report can answer it.',
  ],
  'desk-second-person': [
    'Petugas lain yang harus menyetujui permintaan ini.',
    'Another officer has to confirm this request.',
  ],
  'desk-own-password-first': [
    'Sandi akun ini dibuat orang lain. Ganti dulu di Akun saya; sehari setelah itu tindakan dua petugas terbuka.',
    'Somebody else chose this account’s password. Change it at Akun saya first; acts of two officers open a day later.',
  ],
  'desk-second-own-password': [
    'Sandi akun yang meminta dibuat orang lain. Petugas itu menggantinya dulu, lalu meminta lagi sehari kemudian.',
    'Somebody else chose the password of the account that asked. That officer changes it first, then asks again a day later.',
  ],
  'desk-account-too-new': [
    'Akun {name} baru dibuka, atau baru mendapat sandi sendiri. Tindakan dua petugas terbuka baginya mulai {time}.',
    'The account {name} was opened, or got a password of its own, only lately. Acts of two officers are open to it from {time} on.',
  ],
  'desk-opened-by-other': [
    'Salah satu dari dua petugas ini membuka akun yang lain. Petugas ketiga yang harus menyetujui.',
    'One of these two officers opened the other’s account. A third officer has to confirm.',
  ],
  'desk-request-waits': [
    'Permintaan yang sama sudah menunggu persetujuan.',
    'The same request is already waiting to be confirmed.',
  ],
  'desk-request-over': [
    'Permintaan ini sudah selesai, ditolak, atau kedaluwarsa.',
    'This request is done, declined or expired.',
  ],
  'desk-request-of-another': [
    'Hanya petugas yang meminta dapat mengambil hasilnya, satu kali.',
    'Only the officer who asked can take the result, once.',
  ],
  'desk-request-unknown': ['Permintaan ini tidak ada.', 'There is no such request.'],
  'desk-name-taken': ['Nama akun ini sudah ada.', 'There is an account of this name.'],
  'desk-subject-taken': [
    'Identitas OpenID ini sudah milik akun lain.',
    'This OpenID identity belongs to another account.',
  ],
  'desk-roles-unknown': ['Pilih sedikitnya satu peran.', 'Choose at least one role.'],
  'desk-own-rights': [
    'Peran dan akun Anda sendiri diubah oleh administrator lain.',
    'Your own roles and account are changed by another administrator.',
  ],
  'desk-account-unknown': ['Akun ini tidak ada.', 'There is no such account.'],
  'desk-nothing-changed': ['Tidak ada yang diubah.', 'Nothing was changed.'],
  'desk-password-wrong': ['Sandi sekarang tidak cocok.', 'The current password does not match.'],
  'desk-code-wrong': [
    'Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya.',
    'The code does not match or was used. Wait for the next one.',
  ],
  'desk-code-is-on': ['Kode masuk sudah aktif.', 'The sign-in code is already on.'],
  'desk-name-letters': [
    'Nama akun hanya huruf, angka, spasi, dan tanda . _ - @ serta apostrof.',
    'An account’s name takes letters, digits, blanks, and . _ - @ and apostrophes.',
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
  'desk-bulk-act': [
    'Tindakan ini tidak dapat dilakukan pada banyak laporan sekaligus.',
    'This can’t be done to many reports at once.',
  ],
  'desk-bulk-ids': ['Pilih 1 sampai {max} laporan.', 'Choose 1 to {max} reports.'],
  'desk-bulk-touched': [
    'Laporan ini sudah ditangani petugas. Buka dan putuskan satu per satu.',
    'An officer has dealt with this report already. Open it, and decide on it alone.',
  ],
  changed: [
    'Laporan ini berubah sejak Anda membukanya. Lihat yang baru, lalu kirim lagi; tulisan Anda tetap ada.',
    'This report changed since you opened it. Look at what is new, then send again; your words are kept.',
  ],
  'gone-out': [
    'Sudah terkirim, jadi tidak dapat ditarik lagi.',
    'It has gone out already, and can’t be taken back.',
  ],
  'desk-act-unknown': [
    'Tindakan ini tidak dikenal. Muat ulang halaman.',
    'There is no such deed. Reload the page.',
  ],
  'desk-act-of-another': [
    'Hanya petugas yang melakukannya dapat menariknya kembali.',
    'Only the officer who did it can take it back.',
  ],
  'desk-acts-many': [
    'Terlalu banyak tindakan menunggu pada laporan ini. Coba lagi {seconds} detik lagi.',
    'Too many deeds wait on this report. Try again in {seconds} seconds.',
  ],
  'desk-counter-many': [
    'Akun ini sudah mencatat {max} laporan dalam satu jam. Coba lagi {minutes} menit lagi; isian Anda tetap ada.',
    'This account has filed {max} reports within an hour. Try again in {minutes} minutes; what you wrote stays.',
  ],
  'desk-act-failed': [
    'Tidak terlaksana: laporan ini sudah berubah lebih dulu. Yang Anda tulis, kalau ada, tersimpan sebagai draf.',
    'It was not done: the report changed before. What you wrote, if anything, is kept as a draft.',
  ],
  'desk-act-failed-rights': [
    'Tidak terlaksana: akun ini tidak lagi berhak. Yang Anda tulis, kalau ada, tersimpan sebagai draf.',
    'It was not done: this account may not any more. What you wrote, if anything, is kept as a draft.',
  ],
  'desk-act-failed-server': [
    'Tidak terlaksana karena kesalahan pada server. Yang Anda tulis, kalau ada, tersimpan sebagai draf; beri tahu pengelola server.',
    'It was not done, for something went wrong on the server. What you wrote, if anything, is kept as a draft; tell who keeps the server.',
  ],
  'desk-filter-unreadable': ['Saringan ini tidak terbaca.', 'This filter cannot be read.'],
  'desk-identity-unchecked': [
    'Pilih cara identitas pelapor diperiksa, lalu nyatakan bahwa sudah cocok.',
    'Say how the reporter’s identity was checked, and that it matches.',
  ],
  'desk-identity-unknown': [
    'Laporan ini tidak menyimpan identitas, jadi tidak ada yang dapat dicocokkan.',
    'This report holds no identity, so there is nothing to check against.',
  ],
  'desk-followup-private': [
    'Tanggapan ini hanya untuk pelapor dan petugas, jadi tidak dapat ditampilkan untuk umum.',
    'This is between the reporter and the officers, so it cannot be shown to the public.',
  ],
  'desk-as-it-is': [
    'Sudah demikian. Muat ulang untuk melihat keadaan terakhir.',
    'It already is so. Reload to see where it stands now.',
  ],
  'desk-redaction-unfit': [
    'Kata yang dihitamkan tidak cocok dengan teks laporan. Muat ulang, lalu pilih lagi.',
    'The words to blacken do not fit the report’s text. Reload and choose again.',
  ],
  'desk-pair-unfit': [
    'Pasangan foto tidak cocok. Pilih satu foto laporan sebagai Sebelum, dan satu foto baru sebagai Sesudah.',
    'The photos do not make a pair. Choose a photo of the report as Before, and a new photo as After.',
  ],
  'desk-boxes-unfit': [
    'Kotak hitam tidak terbaca atau lebih dari {max}. Muat ulang, lalu gambar lagi di dalam foto.',
    'The black boxes cannot be read, or are more than {max}. Reload and draw them again inside the photo.',
  ],
  'desk-boxes-photos-alone': [
    'Kotak hitam hanya dapat digambar pada foto.',
    'Black boxes can be drawn on photos alone.',
  ],
  'label-is_private': ['Hanya untuk pelapor', 'For the reporter alone'],
  'desk-no-legal-hold': [
    'Laporan ini tidak sedang ditahan karena hukum.',
    'This report is not under a legal hold.',
  ],
  'label-officer': ['Nama akun', 'The account’s name'],
  'label-display-name': ['Nama lengkap', 'The full name'],
  'label-code': ['Kode', 'The code'],
  'label-subject': ['Identitas OpenID', 'The OpenID identity'],
  'label-password': ['Sandi', 'The password'],
  'label-passkey': ['Nama perangkat', 'The device’s name'],
  'desk-mail-impossible': [
    'Server ini belum dapat mengirim surel. Minta pengelola server mengisi SMTP_URL.',
    'This server can’t send mail yet. Ask whoever keeps it to set SMTP_URL.',
  ],
  'desk-mail-code-wrong': [
    'Kode tidak cocok, sudah dipakai, atau lewat satu jam. Setelah lima kali salah, kirim kode baru.',
    'The code does not match, was used, or is older than an hour. After five wrong ones, send a new code.',
  ],
  'desk-mail-way': [
    'Pilih Segera, Surel pagi, atau Tidak.',
    'Choose at once (now), in the morning (digest), or never.',
  ],
  'desk-promise-range': [
    'Pilih hari sesudah hari ini, paling lambat {last}, atau kosongkan.',
    'Choose a day after today, at the latest {last}, or leave it empty.',
  ],
  'label-content-office': ['Isi tanggapan', 'The answer'],
  'desk-relay-unfit': [
    'Ini tidak dapat dilakukan: laporan ini tidak sedang menunggu tindakan itu. Muat ulang halaman.',
    'This can’t be done: the report does not wait for it. Reload the page.',
  ],
  'desk-relay-too-soon': [
    'SP4N-LAPOR! mungkin masih mengerjakannya. Cari sekali lagi mulai {time}, lalu kirim lagi bila tetap tidak ada.',
    'SP4N-LAPOR! may still be working on it. Look once more from {time} on, then send it again if it still isn’t there.',
  ],
  'desk-relay-number': [
    'Tulis nomor di SP4N-LAPOR!, hanya angka.',
    'Enter the number at SP4N-LAPOR!, digits only.',
  ],
  'desk-relay-number-unknown': [
    'SP4N-LAPOR! tidak mengenal nomor ini. Periksa kembali angkanya.',
    'SP4N-LAPOR! has no report of this number. Please check the digits.',
  ],
  'desk-relay-number-taken': [
    'Nomor SP4N-LAPOR! ini sudah milik laporan lain di sini.',
    'This number of SP4N-LAPOR! belongs to another report here.',
  ],
  'label-national-id': ['Nomor di SP4N-LAPOR!', 'The number at SP4N-LAPOR!'],
  'desk-relay-reply': [
    'Balasan ini tidak dikenal. Muat ulang halaman.',
    'There is no such reply. Reload the page.',
  ],
  'desk-relay-kind': ['Jenis padanan ini tidak dikenal.', 'There is no such kind of mapping.'],
} as const;
