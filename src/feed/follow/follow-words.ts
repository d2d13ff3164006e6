import type { MessagesOf } from '../../widget/language/messages-of.js';

export const followWords = {
  lead: 'Kabar lewat email kalau ada laporan baru, dijawab, atau selesai di sini: paling banyak sekali sehari, selama setahun. Berhenti kapan saja dengan satu tombol; alamat Anda langsung dihapus.',
  label: 'Alamat email',
  send: 'Minta kabar',
  sending: 'Mengirim…',
  wrong: 'Tulis alamat email, misalnya nama@contoh.id.',
  /** The same whatever became of it: nobody learns here what a mailbox follows. */
  sent: (to: string) =>
    `Sebentar lagi ada surat untuk ${to}. Tekan tombol di dalamnya, baru kabarnya dikirim.`,
  failed: 'Belum terkirim. Coba lagi.',
};

/** Words of mails about a place, in one language; loaded when somebody asks for them. */
export type FollowMessages = MessagesOf<typeof followWords>;
