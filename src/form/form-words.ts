import { connectionId } from '../widget/errors/id.js';
import { whatWords } from './what-words.js';
import type { MessagesOf } from '../widget/language/messages-of.js';

/** A name and the sentence that explains it. */
export interface Explained {
  readonly label: string;
  readonly hint: string;
}

/** Indonesian, the form's main language. Short sentences, "Anda", no word a village office would have to explain. */
export const formWords = {
  ...whatWords,
  classification: 'Jenis laporan',
  /** By classification id, in the order shown. */
  classifications: [
    { id: '1', label: 'Pengaduan', hint: 'Ada layanan atau fasilitas yang bermasalah dan perlu diperbaiki.' },
    { id: '3', label: 'Aspirasi', hint: 'Anda punya usul atau harapan untuk pemerintah.' },
    { id: '2', label: 'Permintaan Informasi', hint: 'Anda ingin tahu sesuatu dari pemerintah.' },
  ],
  title: { label: 'Judul', hint: 'Satu kalimat pendek. Contoh: Jembatan gantung putus di Dusun II' },
  setup: {
    ...whatWords.setup,
    /** Said of an endpoint that doesn't tell its capabilities. */
    simple: {
      heading: 'Layanan ini hanya mendukung laporan sederhana',
      why: 'Alamat ini mungkin bukan layanan laporan, atau Wi-Fi Anda masih menunggu Anda masuk. Foto, Anonim, dan Rahasia tidak tersedia.',
    },
  },
  fault: connectionId,
};

/** Words of the first part, of errors, and of trouble with the endpoint. */
export type FormMessages = MessagesOf<typeof formWords>;
