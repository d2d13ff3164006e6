import type { Speech } from '../../contract/public/danger.js';

/**
 * How a sentence denies danger, says that it is over or only talks of it, in few words of the five languages: for plain
 * words of an endpoint, until it answers with more, or where it has none.
 */
export const PLAIN_SPEECH: Speech = {
  groups: {},
  turns: {
    past: [
      'tahun|bulan|minggu|taun|wulan|sasih|last lalu|kemarin|kemaren|wingi|kamari|year|month|week',
      'years|months|weeks ago',
      'dulu|pernah|bekas|biyen|baheula|bareto|formerly',
    ],
    lately: ['kemarin|kemaren|wingi|kamari|patang|yesterday'],
    over: [
      'sudah|telah|wis|wes|tos|geus|la|alah|already|was padam|padem|pareum|selamat|slamet|salamet|aman|diperbaiki|ditangani|ditolong|selesai|ditemukan|out|fixed|rescued|safe',
    ],
    lasting: ['masih|isih|keneh|still|belum|durung|acan|dereng|alun'],
    now: ['sekarang|saiki|ayeuna|kini|barusan|cepat|segera|gancang|ndang|now|hurry'],
    habit: ['rawan|sering|kerep|mindeng|acok|asuransi|santunan|data|often'],
    feared: ['takut|khawatir|wedi|sieun|hampir|kalau|kalo|jika|nek|yen|lamun|afraid|if'],
    about: [
      'sosialisasi|penyuluhan|latihan|simulasi|pelatihan|pencegahan|cegah|cara|usul|kapan|film|berita|hoaks|training|drill|prevent',
    ],
  },
  negations:
    'tidak|bukan|tanpa|jangan|ora|dudu|mboten|aja|ojo|teu|henteu|ulah|idak|dak|indak|no|not|never|without',
  between: 'ada|ado|ana|aya|wonten|pernah|lagi|terjadi|any|a|is|was',
};
