/** Sentences about the keys of sealed reports, in the form of `messages.ts`. */
export const SEALED_KEYS_MESSAGES = {
  'sealed-key-unread': [
    'Kunci yang dikirim tidak terbaca. Tidak ada yang disimpan. Muat ulang halaman, lalu ulangi upacara.',
    'The key that was sent cannot be read. Nothing is stored. Load the page anew, then repeat the ceremony.',
  ],
  'sealed-keys-same': [
    'Kunci tim dan kunci pemulihan sama. Tidak ada yang disimpan. Ulangi upacara.',
    'Team key and recovery key are the same. Nothing is stored. Repeat the ceremony.',
  ],
  'sealed-fingerprint-wrong': [
    'Sidik ini bukan sidik kedua kunci itu: sesuatu mengubahnya di jalan. Tidak ada yang disimpan. Ulangi upacara di komputer lain.',
    'This fingerprint is not that of the two keys: something changed it on its way. Nothing is stored. Repeat the ceremony on another computer.',
  ],
  'sealed-keys-known': [
    'Kunci ini sudah pernah disimpan. Muat ulang halaman.',
    'These keys were stored before. Load the page anew.',
  ],
  'sealed-keys-newer': [
    'Sementara itu petugas lain membuat kunci baru. Tidak ada yang disimpan. Muat ulang halaman, dan hancurkan ketiga lembar tadi.',
    'Meanwhile another officer made new keys. Nothing is stored. Load the page anew, and destroy the three sheets.',
  ],
  'sealed-not-after': [
    'Pilih hari terakhir sesudah hari ini, paling lambat {last}.',
    'Choose a last day after today, at the latest {last}.',
  ],
  'sealed-officer-unfit': [
    'Akun ini tidak dapat diberi salinan kunci: akunnya tidak aktif, bukan petugas perlindungan data, atau hanya untuk sebagian wilayah.',
    'This account can’t have a copy of the key: it is disabled, is no protection officer, or is for a part of the area alone.',
  ],
  'sealed-copy-not-yours': [
    'Anda tidak punya salinan kunci ini, jadi tidak dapat memberikannya. Muat ulang halaman.',
    'You have no copy of this key, so you can’t give it. Load the page anew.',
  ],
  'sealed-epoch-unknown': [
    'Kunci pemulihan ini tidak dikenal. Muat ulang halaman.',
    'This recovery key is unknown. Load the page anew.',
  ],
} as const;
