/**
 * How a language says that there is no danger now:
 *
 * - `past`: long ago. `lately`: over, unless something lasts.
 * - `over`: put right. `lasting`: not over yet.
 * - `now`: happens this moment, whatever happened before.
 * - `habit`: happens there often, or is a matter of figures. `feared`: before it is said: feared, wished away, almost.
 * - `about`: talked of: taught, planned, or no more than possible.
 */
export type Turn = 'past' | 'lately' | 'over' | 'lasting' | 'now' | 'habit' | 'feared' | 'about';

interface Speech {
  turns: Readonly<Record<Turn, readonly string[]>>;
  /** Words that deny what follows, and words that may stand between both; with `|` between them. */
  negations: string;
  between: string;
}

/** How a sentence denies danger, says that it is over or only talks of it, in few words of the five languages. */
export const PLAIN_SPEECH: Speech = {
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
