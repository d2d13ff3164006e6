/** Sentences for officers about whose a report is, in the form of `messages.ts`. */
export const HANDS_MESSAGES = {
  'desk-assignee-unfit': [
    'Pilih petugas aktif yang boleh membuka laporan ini, atau kosongkan.',
    'Choose an officer with an open account who may know of this report, or nobody.',
  ],
  'desk-superior-unfit': [
    'Pilih atasan dari akun aktif dengan peran verifikator atau instansi, atau kosongkan.',
    'Choose a superior with an open account that verifies or answers reports, or none.',
  ],
  'desk-superior-circle': [
    'Akun ini sendiri adalah atasan dari akun itu. Pilih atasan lain.',
    'This account is itself above that one. Choose another superior.',
  ],
  'desk-hand-back-late': [
    'Laporan ini sudah dijawab atau selesai, jadi tidak dapat dikembalikan. Muat ulang untuk melihat keadaan terakhir.',
    'This report was answered or has ended, so it can’t be handed back. Reload to see where it stands now.',
  ],
  'desk-hand-back-hidden': [
    'Laporan ini dibuka kembali oleh tanggapan pelapor yang belum ditampilkan untuk umum, jadi belum dapat dikembalikan. Minta verifikator memutuskan tanggapan itu, atau tulis keterangan dahulu.',
    'This report was reopened by a reply of its reporter that isn’t shown to the public, so it can’t be handed back yet. Ask a verifier to decide on the reply, or write a note first.',
  ],
  'desk-snooze-range': [
    'Pilih hari sesudah hari ini, paling lambat {last}.',
    'Choose a day after today, at the latest {last}.',
  ],
  'desk-snooze-late': [
    'Tenggat laporan ini sudah lewat, jadi tidak dapat ditunda. Jawab, atau tulis alasan keterlambatannya.',
    'This report is past its due day, so it can’t be put off. Answer it, or say why it is late.',
  ],
  'desk-draft-kind': [
    'Konsep hanya untuk jawaban, keterangan, atau catatan internal.',
    'A draft is of an answer (respond), a note or an internal note (internal-note).',
  ],
  'desk-notes-full': [
    'Sudah ada {max} catatan internal pada laporan ini.',
    'There are {max} internal notes on this report already.',
  ],
  'desk-not-late': [
    'Laporan ini tidak terlambat, jadi tidak perlu alasan.',
    'This report is not late, so it needs no reason.',
  ],
  'desk-nothing-to-correct': [
    'Isi sedikitnya satu yang dibetulkan: judul, topik, wilayah, atau tanggal.',
    'Enter at least one thing to correct: title, topic, place or date.',
  ],
  'desk-merge-ended': [
    'Laporan ini sudah dijawab atau selesai, jadi tidak dapat digabung.',
    'This report was answered or has ended, so it can’t be merged.',
  ],
  'desk-merge-unknown': [
    'Tidak ada laporan dengan nomor ini untuk tujuan gabung.',
    'There is no report with this number to merge into.',
  ],
  'desk-merge-itself': [
    'Laporan tidak dapat digabung dengan dirinya sendiri. Tulis nomor laporan lain.',
    'A report can’t be merged into itself. Enter another report’s number.',
  ],
  'desk-merge-withdrawn': [
    'Laporan tujuan sudah ditarik pelapornya. Pilih laporan lain.',
    'The other report was withdrawn. Choose another one.',
  ],
  'desk-merge-secret': [
    'Laporan rahasia dan laporan biasa tidak dapat digabung.',
    'A secret report and one that isn’t can’t be merged.',
  ],
  'desk-merge-withheld': [
    'Satu dari kedua laporan ini ditutup untuk umum. Samakan dulu, lalu gabung.',
    'One of these two reports is withheld from the public. Make them alike first, then merge.',
  ],
  'desk-merge-merged': [
    'Laporan tujuan sudah digabung ke laporan lain. Pakai nomor laporan induknya.',
    'The other report was merged itself. Use the number of the one that it went into.',
  ],
  'desk-merge-over': [
    'Laporan tujuan sudah diarsipkan atau ditolak. Pilih laporan yang masih berjalan.',
    'The other report was archived or rejected. Choose one that goes on.',
  ],
  'desk-template-act': [
    'Pilih untuk apa kalimat ini: jawaban, keterangan, penolakan, arsip, atau penundaan.',
    'Say what these words are for: respond, note, reject, archive or hold.',
  ],
  'desk-template-placeholder': [
    '{word} tidak dikenal. Yang dapat dipakai: {words}.',
    '{word} is unknown. These can be used: {words}.',
  ],
  'desk-template-key': ['Pilih tombol 1 sampai 9, atau kosongkan.', 'Choose a key from 1 to 9, or none.'],
  'desk-template-key-taken': [
    'Tombol {key} sudah dipakai “{name}”. Pilih tombol lain.',
    'The key {key} belongs to “{name}”. Choose another one.',
  ],
  'desk-template-unknown': ['Kalimat siap pakai ini tidak ada.', 'There is no such template.'],
  'desk-template-of-others': [
    'Kalimat siap pakai ini milik instansi lain atau seluruh instansi; bukan Anda yang mengelolanya.',
    'This template is another office’s or the whole agency’s; it isn’t yours to keep.',
  ],
  'desk-templates-full': [
    'Sudah ada {max} kalimat siap pakai. Hapus yang tidak dipakai lagi.',
    'There are {max} templates already. Remove some that nobody uses.',
  ],
  'label-internal-note': ['Catatan internal', 'The internal note'],
  'label-late-reason': ['Alasan keterlambatan', 'The reason for being late'],
  'label-template': ['Nama kalimat siap pakai', 'The template’s name'],
  'label-template-text': ['Isi kalimat siap pakai', 'The template’s text'],
} as const;
