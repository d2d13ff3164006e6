import { connectionId } from '../../widget/errors/connection-id.js';
import { whatId } from './what.js';
import type { FormMessages } from './words.js';

/** Indonesian: the form's own language. Short sentences, "Anda", no word a village office would have to explain. */
export const formId: FormMessages = {
  ...whatId,
  classification: 'Jenis laporan',
  classifications: [
    { id: '1', label: 'Pengaduan', hint: 'Ada layanan atau fasilitas yang bermasalah dan perlu diperbaiki.' },
    { id: '3', label: 'Aspirasi', hint: 'Anda punya usul atau harapan untuk pemerintah.' },
    { id: '2', label: 'Permintaan Informasi', hint: 'Anda ingin tahu sesuatu dari pemerintah.' },
  ],
  title: { label: 'Judul', hint: 'Satu kalimat pendek. Contoh: Jembatan gantung putus di Dusun II' },
  setup: {
    ...whatId.setup,
    simple: {
      heading: 'Layanan ini hanya mendukung laporan sederhana',
      why: 'Alamat ini tidak memberi tahu apa saja yang didukungnya. Mungkin ini bukan layanan laporan, atau Wi-Fi Anda masih menunggu Anda masuk. Foto, Anonim, dan Rahasia tidak tersedia.',
    },
  },
  fault: connectionId,
};
