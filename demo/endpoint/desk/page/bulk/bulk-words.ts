import { deedName } from '../deeds/deed-names.js';
import { wordsOf } from '../language.js';
import type { BulkAct, LeftOut } from './plan.js';

/** Deeds that mean more here than their name says. */
const ofMany: Partial<Record<BulkAct, string>> = wordsOf(
  { assign: 'Ambil jadi tugas saya', merge: 'Gabung ke yang tertua' },
  { assign: 'Make them mine', merge: 'Merge into the oldest' },
);

export const bulkName = (act: BulkAct): string => ofMany[act] ?? deedName(act);

export const whyWords: Readonly<Record<LeftOut, string>> = wordsOf(
  {
    secret: 'rahasia: buka sendiri-sendiri',
    'unseen-photos': 'fotonya belum dilihat',
    'no-office': 'belum ada usulan instansi',
    'not-new': 'sudah diverifikasi',
    ended: 'sudah selesai',
    pending: 'sedang dikirim',
    oldest: 'yang tertua: yang lain digabung ke sini',
    doubtful: 'perlu diperiksa dahulu',
    late: 'lewat tenggat: tidak dapat ditunda',
  },
  {
    secret: 'secret: open it by itself',
    'unseen-photos': 'its photos were not looked at',
    'no-office': 'no office is proposed',
    'not-new': 'verified already',
    ended: 'ended already',
    pending: 'going out',
    oldest: 'the oldest: the others go into it',
    doubtful: 'to be checked first',
    late: 'past its due day: can’t be put off',
  },
);

export const words = wordsOf(
  {
    bar: 'Yang dipilih',
    selected: (count: number) => `${count} dipilih`,
    all: 'Pilih semua di halaman ini',
    none: 'Batal memilih',
    title: (act: string, count: number) => `${act}: ${count} laporan`,
    will: 'Yang terjadi',
    left: (count: number) => `${count} tidak ikut`,
    nothing: 'Tidak satu pun dapat diproses begini.',
    into: (id: string) => `masuk ke laporan ${id}`,
    goes: (office: string) => `ke ${office}`,
    reason: 'Alasan, dibaca pelapor',
    until: 'Muncul lagi pada',
    send: (count: number) => `Lakukan pada ${count} laporan`,
    sending: 'Mengirim…',
    cancel: 'Batal',
    close: 'Tutup',
    hold: 'Sesudahnya Anda punya beberapa detik untuk membatalkan semuanya.',
    done: (count: number) => `${count} laporan selesai diproses.`,
    changed: (count: number) => `${count} laporan berubah sejak Anda melihat daftar, jadi belum disentuh:`,
    goOn: (count: number) => `Lakukan juga pada ${count} laporan itu`,
    failed: (count: number) => `${count} laporan tidak dapat diproses:`,
  },
  {
    bar: 'What is selected',
    selected: (count: number) => `${count} selected`,
    all: 'Select all on this page',
    none: 'Select none',
    title: (act: string, count: number) => `${act}: ${count} ${count === 1 ? 'report' : 'reports'}`,
    will: 'What happens',
    left: (count: number) => `${count} left out`,
    nothing: 'None of them can be dealt with like this.',
    into: (id: string) => `goes into report ${id}`,
    goes: (office: string) => `to ${office}`,
    reason: 'Reason, read by the reporter',
    until: 'Comes back on',
    send: (count: number) => `Do it to ${count} ${count === 1 ? 'report' : 'reports'}`,
    sending: 'Sending…',
    cancel: 'Cancel',
    close: 'Close',
    hold: 'After that you have some seconds to take all of it back.',
    done: (count: number) => `${count} ${count === 1 ? 'report' : 'reports'} done.`,
    changed: (count: number) =>
      `${count} ${count === 1 ? 'report has' : 'reports have'} changed since you saw the list, and ${count === 1 ? 'was' : 'were'} left alone:`,
    goOn: (count: number) => `Do it to ${count === 1 ? 'that report' : `those ${count}`} too`,
    failed: (count: number) => `${count} ${count === 1 ? 'report' : 'reports'} could not be dealt with:`,
  },
);
