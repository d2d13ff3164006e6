import type { Problem } from '../../form-logic/rules.js';
import { errorsId } from '../../widget/errors/id.js';
import { number } from '../what-words.js';
import { formWords } from '../form-words.js';
import type { Reader } from '../../form-logic/visibility.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Isi tempat kejadian.',
  dateOfIncident: 'Isi tanggal kejadian.',
  name: 'Isi nama Anda.',
  phone: 'Isi nomor HP Anda.',
  email: 'Isi alamat email Anda.',
  nik: 'Isi NIK Anda.',
  helperName: 'Isi nama Anda sebagai pendamping.',
  consentGivenBy: 'Pilih siapa yang menyetujui.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Periksa tahun kejadian.',
  phone: 'Periksa nomor HP. Contoh: 0812 3456 7890.',
  email: 'Periksa alamat email. Contoh: nama@contoh.id.',
  nik: 'NIK terdiri dari 16 angka.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? formWords.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'Tanggal kejadian tidak boleh sesudah hari ini.';
    case 'no-contact':
      return 'Isi nomor HP atau email, supaya petugas bisa menghubungi Anda.';
    case 'refused-files':
      return `Hapus dulu berkas ini, atau coba lagi bila bisa: ${found.names.join(', ')}.`;
    default:
      return formWords.problem(found);
  }
}

/** Indonesian words of all but the first part. */
export const sectionsWords = {
  fault: errorsId,
  bytes: (bytes: number) =>
    bytes < 1e6
      ? `${number.format(Math.ceil(bytes / 1024))}\u00a0KB`
      : `${number.format(bytes / 1048576)}\u00a0MB`,
  /** For every field, the first part's too. */
  problem,
  sections: {
    where: 'Di mana dan kapan?',
    photos: 'Foto atau bukti',
    privacy: 'Siapa yang boleh tahu?',
    send: 'Kirim',
  },
  location: {
    label: 'Tempat kejadian',
    hint: 'Contoh: Dusun II RT 03, depan balai desa, Desa Sukamaju',
  },
  /** If the village is chosen or fixed by the page: what may be added. */
  locationDetail: {
    label: 'Petunjuk tempat',
    hint: 'Tambahkan dusun, RT, atau patokan.',
  },
  date: 'Tanggal kejadian',
  /** Days by one press. */
  days: {
    today: 'Hari ini',
    yesterday: 'Kemarin',
    pick: 'Pilih tanggal',
  },
  /** Deduced fields, which can be changed. */
  deduced: {
    heading: 'Judul dan lainnya',
    why: 'Terisi otomatis dari tulisan Anda. Ubah kalau kurang tepat.',
  },
  anonymous: {
    label: 'Sembunyikan nama saya',
    hint: 'Dari publik dan instansi tujuan. Nama dan kontak boleh dikosongkan; bila diisi, hanya petugas penerima yang melihatnya.',
  },
  anonymousNotCollected: { label: 'Anonim', hint: 'Nama dan kontak Anda tidak diminta sama sekali.' },
  secret: { label: 'Rahasia', hint: 'Laporan tidak tampil di internet.' },
  safePage: {
    why: 'Program lain di situs ini bisa membaca yang Anda ketik. Untuk laporan rahasia, lebih aman di halaman milik layanan ini.',
    link: 'Buka halaman aman',
    /** Said when the entries are in the new tab. */
    carried: 'Tulisan Anda sudah dibawa ke tab lain; fotonya tidak. Yang di sini hapus lewat ⋯ di atas.',
  },
  visibility: {
    heading: 'Siapa melihat apa',
    viewer: (viewer: Reader, endpointName: string) =>
      ({
        office: 'Instansi yang menangani',
        officers: endpointName ? `Petugas ${endpointName}` : 'Petugas penerima laporan',
        gateway: 'SP4N-LAPOR!, bila diteruskan',
      })[viewer],
    /** Instead of the table, for an endpoint that doesn't tell its capabilities. */
    untold:
      'Layanan ini tidak menjelaskan siapa yang melihat laporan. Anggap semuanya, termasuk nama, bisa dibaca orang lain.',
    /** Heads each group, in the table and in the review; `secret` in place of `everybody`. */
    group: {
      everybody: 'Semua orang, sesudah diperiksa',
      secret: 'Laporan rahasia',
      officers: 'Hanya untuk petugas',
      person: 'Nama dan kontak',
    },
    /** Of a secret report. */
    nothing: 'Tidak ada yang tampil di internet. Orang lain juga tidak tahu laporan ini ada.',
    publicName: 'Nama yang tampil',
    names: { citizen: '“Warga”', initials: 'Huruf awal nama Anda', anonymous: '“Anonim”' },
    /** Before those who learn the name. */
    readBy: 'Dibaca oleh',
    noName: 'Nama dan kontak tidak dikirim.',
    /** Before what leaves for the national gateway, where others may publish it. */
    passedOn: 'Bila diteruskan ke SP4N-LAPOR!, bisa dibaca umum di sana',
    passedOnSecret: 'Bila diteruskan ke SP4N-LAPOR!, laporan ini ditandai rahasia.',
  },
  identity: {
    name: 'Nama',
    phone: 'Nomor HP',
    email: 'Email',
    nik: 'NIK',
    nikHint: '16 angka di KTP.',
    phoneOrEmail: 'Isi nomor HP atau email, salah satu cukup.',
    vanished: 'Anda memilih Anonim. Nama dan kontak tidak diminta dan tidak dikirim.',
  },
  consent: {
    heading: 'Persetujuan',
    retention: 'Disimpan',
    contact: 'Hubungi',
    version: 'Versi',
    /** Above Kirim: what pressing it means. */
    pressing: 'Menekan “Kirim laporan” berarti setuju data ini dipakai untuk menanganinya.',
    /** Unfolds the consent text. */
    whole: 'Baca persetujuannya',
  },
  send: 'Kirim laporan',
  /** Said while the page checks the report before it is sent. */
  pageLooks: 'Situs ini sedang memeriksa laporan Anda…',
  /** Said when the page could not decide whether the report may be sent. */
  pageUntold: 'Situs ini tidak bisa memeriksa laporan Anda, jadi belum dikirim. Tulisan Anda tetap ada.',
};

/** Words of all sections but the first: place and day, photos, privacy, Kirim. */
export type SectionsMessages = MessagesOf<typeof sectionsWords> & {
  /** Heading of place and day for a kind of report that has its own. */
  readonly where?: string;
};
