import type { Token } from '../tokens.js';

/** `Cue` is what the words around a number say it is. */
export type Cue = 'identity' | 'phone' | 'account' | 'customer' | 'utility' | 'record' | 'money' | 'house';

/** By cue: its words, and how many words may stand between them and the number. */
const CUES: Readonly<Record<Cue, readonly [reach: number, words: string]>> = {
  identity: [10, 'nik kk ktp npwp kependudukan nip nisn paspor passport sim'],
  phone: [
    7,
    'hub hp nohp hape handphone ponsel wa nowa whatsapp whatsap watsap wasap wassap telp telepon telpon tlp tlpn telfon telephone ' +
      'phone hubungi menghubungi dihubungi kontak kontaknya sms call cp tel telegram ovo gopay shopeepay linkaja nomorku nomerku ' +
      'nopeku hpku waku',
  ],
  account: [
    10,
    'rekening rekeningnya rek norek va virtual bri bni bca mandiri bsi btn bjb cimb danamon permata muamalat seabank jago bpd ' +
      'simpanan lpd ksp deposito debet transfer ditransfer mentransfer tf norekku rekeningku rekku tabungan atm nasabah briva simpedes',
  ],
  customer: [6, 'bpjs kis sambungan indihome'],
  // Numbers of meters and customers stand on bills and houses, and open no bank account or phone.
  utility: [6, 'pelanggan idpel meteran meter langganan token kwh stroom pln pdam'],
  record: [
    5,
    'laporan aduan pengaduan tiket ticket tracking lacak resi surat perkara register registrasi pasal perda perbup perdes uu pp ' +
      'permen keputusan sk kontrak spk kode pos tahun seri ' +
      'awb belanja kegiatan dipa mak npsn nib nss faktur referensi kasus disposisi agenda berkas permohonan sppt persil girik shm ' +
      'pelacakan pesanan order invoice faktur kwitansi antrean antrian sertifikat proyek paket tender nop lpse izin imb dokumen nopol',
  ],
  money: [1, 'rp idr sebesar senilai seharga'],
  house: [0, 'rt rw blok'],
};

const BY_WORD = new Map(
  (Object.entries(CUES) as [Cue, readonly [number, string]][]).flatMap(([cue, [reach, words]]) =>
    words.split(' ').map((word): [string, { cue: Cue; reach: number }] => [word, { cue, reach }]),
  ),
);
const CARD_REACH = 5;
const BACK_MAX = 40;
const AHEAD_MAX = 8;

/** `cueBefore` is the nearest cue before a token; it wins over those further away. */
export function cueBefore(tokens: readonly Token[], before: number): Cue | undefined {
  let words = 0;
  for (let at = before - 1; at >= 0 && at >= before - BACK_MAX; at -= 1) {
    const token = tokens[at];
    if (token?.text === '#' && at === before - 1 && !isDigitsBefore(tokens, at)) return 'record';
    if (token?.kind !== 'word') continue;
    const known = BY_WORD.get(token.low) ?? BY_WORD.get(token.low.replace(/nya$/, ''));
    // "kode rekening 5.1.02" is a budget's.
    if (known?.cue === 'account' && tokens[at - 2]?.low === 'kode') return 'record';
    // "200 meter" is a length; "kartu keluarga" cues its number.
    const length = token.low === 'meter' && tokens[at - 2]?.kind === 'digits';
    if (known && !length && words <= known.reach) return known.cue;
    if (token.low === 'keluarga' && tokens[at - 2]?.low === 'kartu' && words <= CARD_REACH) return 'identity';
    // "nomor saya 812..." is a phone; "nomor surat" has met its own cue already.
    if (/^(?:nomor|nomer|nope)(?:nya)?$/.test(token.low) && isOwn(tokens[at + 2]?.low, token.low))
      return 'phone';
    words += 1;
  }
  return undefined;
}

/** `isDigitsBefore`: in "0812 # 3456" the sign separates, in "#3456" it marks a number. */
function isDigitsBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - (tokens[at - 1]?.text === ' ' ? 2 : 1)]?.kind === 'digits';
}

function isOwn(next: string | undefined, word: string): boolean {
  return word === 'nope' || /^(?:saya|ku|aku|kulo|abdi|sy|kami|dia|beliau|ini|aktif)$/.test(next ?? '');
}

/** Units and counted things: the number before them is no person's. */
const MEASURES = new Set(
  (
    'rupiah ribu rb jt juta miliar milyar triliun km meter kg kilo liter ton hektar ha orang jiwa kk unit ekor batang lembar rumah ' +
    'warga kali hari bulan tahun jam menit watt mm cm sak'
  ).split(' '),
);

/** `cueAfter` is what the words behind a number say it is. */
export function cueAfter(tokens: readonly Token[], from: number): Cue | 'measure' | undefined {
  for (let at = from, words = 0; at < from + AHEAD_MAX && words < 3; at += 1) {
    const token = tokens[at];
    if (!token || token.text === '\n') return undefined;
    if (token.kind !== 'word') continue;
    if (words === 0 && MEASURES.has(token.low)) return 'measure';
    if (token.low === 'an' || BY_WORD.get(token.low)?.cue === 'account') return 'account';
    if (words === 0 && /^(?:wa|hp|whatsapp|telp|telepon|tlp|sms)$/.test(token.low)) return 'phone';
    if (/^(?:a|atas)$/.test(token.low) && /^(?:n|nama)$/.test(tokens[at + 2]?.low ?? '')) return 'account';
    words += 1;
  }
  return undefined;
}
