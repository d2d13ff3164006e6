import { PhraseBook } from './phrases.js';

/**
 * How a sentence says that there is no danger now: language, not dangers, which come from the endpoint alone.
 *
 * - `past`: long ago. `lately`: over, unless something is said to last.
 * - `over`: put right. `lasting`: not over yet.
 * - `now`: what happens this moment, whatever happened before.
 * - `habit`: happens there often, is feared, or is to be prevented.
 * - `about`: talked of: taught, planned, asked for, or no more than possible.
 */
export type Turn = 'past' | 'lately' | 'over' | 'lasting' | 'now' | 'habit' | 'about';

/** Each line: Indonesian with the Malay of South Sumatra, Javanese, Sundanese, English. */
const TURNS: Readonly<Record<Turn, readonly string[]>> = {
  past: [
    'tahun|bulan|minggu|pekan|taun|wulan|minggon lalu|lewat|silam|kemarin|kemaren|kepungkur|kapungkur|kamari|wingi|kemaren|last',
    'tahun|thn|taun|in 2019|2020|2021|2022|2023|2024|2025',
    'zaman|jaman|masa|waktu dulu|dulunyo|biyen|baheula',
    'dulu|dahulu|dulunya|pernah|pasca|pascabencana|mantan|eks|riwayat|sejarah|trauma|mengenang|almarhum',
    'biyen|mbiyen|rumiyin|kepungkur|nate|baheula|kapungkur|bareto|kungsi',
    'bekas|sisa|puing|tilas|urut|remains kebakaran|terbakar|kobong|kobongan|kahuruan|kaduruk|kecelakaan|tabrakan|fire',
    'last|years|months|weeks year|month|week|ago',
    'formerly|previously|previous|past',
  ],
  lately: [
    'kemarin|kemaren|kmaren|wingi|kamari|kemarennyo|yesterday',
    'tempo hari',
    'kala wingi',
    'malam kemarin',
  ],
  over: [
    'sudah|telah|berhasil|la|lah|syukur|alhamdulillah|untung padam|dipadamkan|mati|selamat|diselamatkan|diperbaiki|dibetulkan|dibenerke|ditangani|aman|tersambung|disambung|dipasang|dievakuasi|selesai|pulih|normal|sembuh|dibersihkan|surut|reda|diangkat|ditolong|tertolong|terkendali|diganti|membaik|beres|dibenahi|disingkirkan',
    'wis|wes|sampun|pun mati|pejah|padhem|slamet|didandani|dipundandosi|bar|rampung|mari|aman|waras|ditulungi|ketulung|resik',
    'tos|geus|parantos|atos pareum|salamet|diomean|dilereskeun|dibenerkeun|aman|cageur|ditulungan|katulungan|beres|rengse',
    'already|been|was|now|is out|extinguished|repaired|fixed|rescued|safe|recovered|removed|over|cleared|restored|replaced',
    'terima|matur|hatur|makasih kasih|nuwun|nuhun|suwun|sudah|cepat',
    'thank|thanks|grateful fixing|repairing|quick|quickly|fast|repair|for',
  ],
  lasting: [
    'masih|isih|taksih|keneh|masi|still',
    'belum|durung|dereng|can|lum|yet|not ketemu|ditemukan|kapanggih|pinanggih|ketemon|datang|dateng|padam|muncul|ditolong|found|come|terselamatkan|selamat|bangun|sadar',
    'sampai|hingga|nganti|dugi sekarang|kini|saiki|ayeuna|now',
  ],
  now: [
    'sekarang|saiki|sakniki|samenika|ayeuna|kiwari|now|barusan|baru|lagi|sedang|sdg|tengah|nembe|keur|nuju|currently|just|tadi',
    'cepat|cepetan|cepatlah|segera|secepatnya|darurat|gancang|enggal|ndang|gage|buruan|hurry|emergency|urgent|quickly|help|tulung|tulungan|cepetlah',
  ],
  habit: [
    'suka|sok|seneng|sering|kerap|rawan|langganan|selalu|kadang|berkali-kali|acap|setiap|tiap|asring|kerep|bola-bali|saben|remen|mindeng|unggal|osok|galak|galaknyo|often|frequent|frequently|always|every|prone',
    'banyak|beberapa|akeh|loba|many|several kecelakaan|kejadian|tabrakan|kacilakan|kacilakaan|kebakaran|accidents|crashes|fires',
    'dua|tiga|empat|lima|enam|sepuluh|2|3|4|5|6|7|8|9|10|puluhan|ratusan|beberapa kali|kasus|kejadian|laporan|cases|times',
    'takut|takutnya|takutnyo|khawatir|kuatir|kawatir|cemas|was-was|ngeri|wedi|ajrih|sieun|hariwang|afraid|worried|fear|scared',
    'mencegah|dicegah|cegah|pencegahan|antisipasi|mengantisipasi|menghindari|hindari|penanggulangan|menanggulangi|nyegah|nyegat|nyingkahan|prevent|prevention|avoid',
    'asuransi|santunan|klaim|statistik|data|angka|insurance|claim|statistics|figures|compensation',
    'dana|donasi|sumbangan|disunat|dikorupsi|funds|donation',
    'hampir|nyaris|meh|ampir|ampir-ampir|almost|nearly',
    'risk|risiko|resiko|berisiko|ancaman|potensi|berpotensi',
  ],
  about: [
    'kalau|kalo|klo|kalu|jika|bila|apabila|seandainya|andai|misal|misalnya|umpama|menawi|yen|nek|upama|lamun|mun|upami|if|when|whenever|case',
    'bisa|dapat|mungkin|biso|pacak|saged|tiasa|could|might|may|can|would menyebabkan|mengakibatkan|memicu|menimbulkan|terjadi|jadi|bikin|kebakaran|kecelakaan|cause|happen|be|lead',
    'agar|supaya|biar|spy|supados|ben|sangkan|ameh|so|jangan|ojo|aja|ulah|jgn sampai|nganti|ngantos|tidak|dak|idak|teu|ora|mboten|that',
    'sosialisasi|penyuluhan|pelatihan|latihan|simulasi|edukasi|seminar|lomba|kampanye|workshop|webinar|diklat|belajar|ajari|mengajari|panduan|pedoman|prosedur|sop|materi|gladi|latian|palatihan|panyuluhan|training|drill|campaign|course|class|workshop|awareness|education',
    'cara|bagaimana|kumaha|piye|pripun|cakmano|gimana|how|apakah|apa|kapan|kapankah|what|where|nomor|nomer|informasi|info|tanya|menanyakan|bertanya|contact|number lapor|melapor|melaporkan|mengurus|prosedur|menghadapi|layanan|pengaduan|posko|report|service|hotline|program|jadwal|sosialisasi|syarat|bantuan|hubungi|klaim|dana|santunan|korban',
    'ingin|kepingin|pengen|hayang|hoyong|pengin|wanted|bikin|nggawe|marai|makes|making',
    'usul|usulan|mengusulkan|saran|rencana|proposal|anggaran|pengadaan|program|suggest|suggestion|proposal|plan|budget',
    'film|cerita|berita|hoaks|hoax|dongeng|drama|teater|novel|video|sinetron|game|wayang|pidato|poster|spanduk|buku|movie|story|news|play|song|lagu|rumor|gosip',
    'surat|keterangan|dokumen|formulir|letter|document kebakaran|kecelakaan|kehilangan|polisi|fire|accident',
  ],
};

/** Said of what comes next: that it isn't. */
export const NEGATIONS =
  'tidak bukan belum tanpa jangan ora mboten dudu sanes dereng aja ojo teu henteu sanes idak dak ndak no not never without isnt wasnt dont didnt doesnt tara nihil nol bebas';
/** What may stand between that and what it denies. */
export const BETWEEN =
  'ada adanya ado aya ana wonten terjadi sampai akan pernah lagi kasus korban yang satu pun pernah mau jadi sampek nganti dugi ngalami mengalami kena any a an been is there was more single it kok karena because akibat';

/** @returns what finds them; one for all texts, because it knows no danger */
export function turnsBook(): PhraseBook<Turn> {
  const book = new PhraseBook<Turn>();
  for (const [turn, texts] of Object.entries(TURNS)) book.add(turn as Turn, texts, 2);
  return book;
}
