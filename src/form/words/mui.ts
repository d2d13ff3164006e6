import { numberFormat } from '../../widget/language/formats.js';
import type { Problem } from '../../form-logic/rules.js';
import { errorsMui } from '../../widget/errors/mui.js';
import type { FormMessages } from './words.js';

/** Browsers count in it as in Indonesian. */
export const number = numberFormat(['mui', 'id-ID'], { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Pilih jenis laporannyo.',
  title: 'Isi judul laporannyo.',
  content: 'Ceritoke isi laporannyo.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Tulis lebih lengkap dikit: paling dikit ${found.min} huruf, sekarang ${found.length}.`;
    case 'too-long':
      return `Kepanjangan: paling banyak ${number.format(found.max)} huruf. Kurangi ${number.format(found.length - found.max)} huruf.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/**
 * Palembang Malay as it is spoken every day, not the courtly one: "aku", and "kamu", which is polite to elders too, where "kau" is not.
 * What an office calls its own — Anonim, Rahasia, kode akses, a status's terms in letters — stays as people hear it there.
 */
export const formMui: FormMessages = {
  heading: 'Sampeke laporan',
  intro: 'Ceritoke masalah, petanyoan, atau usul kamu ke pemerintah. Gratis, dak usah buat akun.',
  optional: '(boleh kosong)',
  what: 'Apo yang tejadi?',
  tips: 'Caro nulis',
  more: 'Baso samo lainnyo',
  classification: 'Jenis laporan',
  classifications: [
    { id: '1', label: 'Pengaduan', hint: 'Ado layanan atau fasilitas yang bemasalah dan perlu dibenerke.' },
    { id: '3', label: 'Usul samo harapan', hint: 'Kamu ado usul atau harapan untuk pemerintah.' },
    { id: '2', label: 'Minta informasi', hint: 'Kamu nak tau sesuatu dari pemerintah.' },
  ],
  title: {
    label: 'Judul',
    hint: 'Sikok kalimat pendek. Contohnyo: Jerambah gantung putus di Dusun II',
  },
  content: {
    label: 'Isi laporan',
    hint: 'Apo yang tejadi, dari kapan, siapo yang keno, dan apo harapan kamu? Laporan yang jelas lebih cepet diurus.',
  },
  count: (length, max) => `${number.format(length)} dari ${number.format(max)} huruf`,
  nearlyFull: 'Sudah nak sampe batas panjangnyo.',
  overfull: 'Sudah lewat batas panjangnyo.',
  summary: (count) => `Ado ${count} isian yang perlu dibenerke`,
  errorPrefix: 'Salah:',
  problem,
  setup: {
    loading: 'Lagi nyambung ke layanan laporan…',
    offline: 'Formulir belom nyambung',
    kept: 'Yang sudah kamu tulis masih ado di sini.',
    retry: 'Cubo lagi',
    fallback: 'Atau lapor lewat:',
    web: 'Situs',
    sms: (to) => `SMS ke ${to}`,
    simple: {
      heading: 'Layanan ini cuma nerimo laporan sederhana',
      why: 'Alamat ini dak ngasih tau apo bae yang pacak dilayaninyo. Mungkin ini bukan layanan laporan, atau Wi-Fi kamu masih nunggu kamu masuk. Foto, Anonim, samo Rahasia katek.',
    },
  },
  fault: errorsMui,
};
