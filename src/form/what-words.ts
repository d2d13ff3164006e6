import { numberFormat } from '../widget/language/formats.js';
import { unreachedId } from '../widget/errors/messages.js';
import type { Problem } from '../form-logic/rules.js';
import type { MessagesOf } from '../widget/language/messages-of.js';

export const number = numberFormat('id-ID', { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Pilih jenis laporan.',
  title: 'Isi judul laporan.',
  content: 'Ceritakan isi laporan.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Tulis sedikit lebih lengkap: paling sedikit ${found.min} huruf, sekarang ${found.length}.`;
    case 'too-long':
      return `Terlalu panjang: paling banyak ${number.format(found.max)} huruf. Kurangi ${number.format(found.length - found.max)} huruf.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/** Indonesian words of the first screen. */
export const whatWords = {
  heading: 'Sampaikan laporan',
  intro: 'Ceritakan masalah, pertanyaan, atau usul Anda kepada pemerintah. Gratis, tanpa membuat akun.',
  optional: '(boleh kosong)',
  /** Before the number to call. */
  emergency: 'Darurat?',
  /** Question of the first step. */
  what: 'Apa yang terjadi?',
  /** Label of the fold with help on writing and photos. */
  tips: 'Tips menulis',
  /** Behind "⋯": the language, and the draft's deletion. */
  more: 'Bahasa dan lainnya',
  classification: undefined as unknown,
  classifications: undefined as unknown,
  title: undefined as unknown,
  content: {
    label: 'Isi laporan',
    hint: 'Apa yang terjadi, sejak kapan, siapa yang terdampak, dan apa harapan Anda?',
  },
  count: (length: number, max: number) => `${number.format(length)} dari ${number.format(max)} huruf`,
  nearlyFull: 'Hampir mencapai batas panjang.',
  overfull: 'Melewati batas panjang.',
  summary: (count: number) => `Ada ${count} isian yang perlu diperbaiki`,
  errorPrefix: 'Salah:',
  problem,
  setup: {
    loading: 'Menyambung ke layanan laporan…',
    offline: 'Formulir belum tersambung',
    kept: 'Yang sudah Anda tulis tetap ada di sini.',
    retry: 'Coba lagi',
    fallback: 'Atau laporkan lewat:',
    web: 'Situs',
    sms: (to: string) => `SMS ke ${to}`,
    simple: undefined as { heading: string; why: string } | undefined,
  },
  fault: unreachedId,
};

/** Words of the first screen. Keys with `undefined` are loaded later, but a page may reword them as well. */
export type WhatMessages = MessagesOf<typeof whatWords>;

/** Indonesian words of the steps that the first screen needs. */
export const wayWords = {
  at: (step: number, count: number) => `Langkah ${step} dari ${count}`,
  next: 'Lanjut',
  back: 'Kembali',
  stillHere: undefined,
  kinds: undefined,
  section: undefined,
  review: undefined,
};

/** Words of the first screen's steps. Keys with `undefined` are loaded later, but a page may reword them as well. */
export type WayMessages = MessagesOf<typeof wayWords>;
