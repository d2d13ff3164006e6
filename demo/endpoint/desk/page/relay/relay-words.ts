import { wordsOf } from '../language.js';

export const relayWords = wordsOf(
  {
    title: 'SP4N-LAPOR!',
    about:
      'Laporan diteruskan sendiri, dan yang tertunda dicoba lagi. Petugas hanya perlu mengurus yang tertahan.',
    queue: 'Antrean',
    parked: 'Tertahan',
    waiting: 'Menunggu',
    sent: 'Sudah diteruskan',
    parkedReplies: 'Balasan tertahan',
    oldest: 'Paling lama',
    oldestSince: (ago: string, when: string) => `${ago}, sejak ${when}`,
    nextTry: 'Dicoba lagi',
    connection: 'Sambungan',
    parkedTitle: (count: number) => `Tertahan, perlu petugas (${count})`,
    noneParked: 'Tidak ada yang tertahan.',
    waitingTitle: (count: number) => `Menunggu dikirim (${count})`,
    noneWaiting: 'Tidak ada yang menunggu.',
    repliesTitle: 'Balasan pelapor yang tertahan',
    replies: (id: string, count: number) => `#${id} · ${count} balasan`,
    withdrawn: 'Laporan yang sudah ditarik',
    running: 'Berjalan',
    paused: 'Dijeda',
    pausedNotice:
      'SP4N-LAPOR! tidak menjawab. Pengiriman dijeda, lalu dicoba lagi sendiri. Tidak ada laporan yang hilang.',
    tryingAgain: 'Sedang dicoba lagi',
    tag: 'Tagar:',
    waitUntil: (when: string) => `Tunggu sampai ${when}.`,
    mayAppear: 'Sampai saat itu laporan mungkin masih muncul di sana.',
    parkedSince: (when: string, ago: string) => `Tertahan sejak ${when} (${ago}).`,
    waitingSince: (when: string, ago: string) => `Menunggu sejak ${when} (${ago}).`,
    tried: (count: number) => `${count} kali dicoba.`,
    notTried: 'Belum dicoba.',
    triedAgainAt: (when: string) => `Dicoba lagi ${when}.`,
    last: (problem: string) => `Terakhir: ${problem}`,
    refused: 'SP4N-LAPOR! menolak',
    unreachable: 'SP4N-LAPOR! tidak dapat dihubungi',
    uncertain: 'Terkirim, tetapi tidak ada jawaban',
    unreadable: 'Jawaban SP4N-LAPOR! tidak dapat dibaca',
    category: 'Kategori',
    institution: 'Instansi',
    location: 'Lokasi',
    classification: 'Klasifikasi',
  },
  {
    title: 'SP4N-LAPOR!',
    about:
      'Reports are forwarded by themselves, and tried again when delayed. Officers only see to those held back.',
    queue: 'Queue',
    parked: 'Held back',
    waiting: 'Waiting',
    sent: 'Forwarded',
    parkedReplies: 'Replies held back',
    oldest: 'The oldest',
    oldestSince: (ago: string, when: string) => `${ago}, since ${when}`,
    nextTry: 'Next try',
    connection: 'Connection',
    parkedTitle: (count: number) => `Held back, needs an officer (${count})`,
    noneParked: 'None is held back.',
    waitingTitle: (count: number) => `Waiting to be sent (${count})`,
    noneWaiting: 'None waits.',
    repliesTitle: 'Replies of reporters that are held back',
    replies: (id: string, count: number) => `#${id} · ${count} replies`,
    withdrawn: 'A report that was withdrawn',
    running: 'Running',
    paused: 'Paused',
    pausedNotice:
      'SP4N-LAPOR! does not answer. Sending is paused, then tried again by itself. No report is lost.',
    tryingAgain: 'Being tried again',
    tag: 'Tag:',
    waitUntil: (when: string) => `Wait until ${when}.`,
    mayAppear: 'Until then the report may still appear there.',
    parkedSince: (when: string, ago: string) => `Held back since ${when} (${ago}).`,
    waitingSince: (when: string, ago: string) => `Waiting since ${when} (${ago}).`,
    tried: (count: number) => `Tried ${count} times.`,
    notTried: 'Not tried yet.',
    triedAgainAt: (when: string) => `Tried again ${when}.`,
    last: (problem: string) => `Last: ${problem}`,
    refused: 'SP4N-LAPOR! refused',
    unreachable: 'SP4N-LAPOR! can’t be reached',
    uncertain: 'Sent, but no answer came',
    unreadable: 'The answer of SP4N-LAPOR! can’t be read',
    category: 'Category',
    institution: 'Office',
    location: 'Place',
    classification: 'Classification',
  },
);

/** Kinds of entries that are mapped to numbers of the national gateway. */
export const MAPPED: Readonly<Record<string, string>> = {
  category: relayWords.category,
  institution: relayWords.institution,
  location: relayWords.location,
  classification: relayWords.classification,
};

/** States of the connection to the national gateway: after many failures it pauses. */
export const BREAKER: Readonly<Record<string, { name: string; notice?: string }>> = {
  closed: { name: relayWords.running },
  open: { name: relayWords.paused, notice: relayWords.pausedNotice },
  'half-open': { name: relayWords.tryingAgain },
};

/** `FORWARDING_PROBLEMS` of the last try; a number after the key is the gateway's HTTP status. */
export const FORWARDING_PROBLEMS: Readonly<Record<string, string>> = {
  refused: relayWords.refused,
  unreachable: relayWords.unreachable,
  uncertain: relayWords.uncertain,
  unreadable: relayWords.unreadable,
};
