import type { FeedWords } from '../../../src/feed/words/feed-languages.js';
import type { FormWords } from '../../../src/form/words/form-languages.js';
import type { TrackerWords } from '../../../src/tracker/words/tracker-languages.js';

/** `Explained` are the languages in which pages for readers explain themselves. */
export type Explained = 'id' | 'en';
export type Both = Readonly<Record<Explained, string>>;

/** `Context`: where sentences stand, for readers new to the widgets – widget and screen, then when. */
export interface Context {
  heading: Both;
  when: Both;
}

const form = (id: string, en: string): Both => ({ id: `Formulir: ${id}`, en: `Form: ${en}` });
const tracker = (id: string, en: string): Both => ({ id: `Pelacak: ${id}`, en: `Tracker: ${en}` });
const feed = (id: string, en: string): Both => ({
  id: `Daftar laporan: ${id}`,
  en: `List of reports: ${en}`,
});
const all = (id: string, en: string): Both => ({ id: `Di mana-mana: ${id}`, en: `Everywhere: ${en}` });
const server = (id: string, en: string): Both => ({ id: `Server: ${id}`, en: `Server: ${en}` });

/** Parts whose sentences are the endpoint's or the language switch's, not a widget's. */
type Beside = 'language' | 'own' | 'messages';
export type Part = keyof (FormWords & TrackerWords & FeedWords) | 'errors' | Beside;

/** `CONTEXTS` has every part, in the order in which a citizen meets it. */
export const CONTEXTS: Readonly<Record<Part, Context>> = {
  form: {
    heading: form('langkah pertama', 'first step'),
    when: {
      id: 'Layar pertama: judul formulir, pertanyaan, kotak tulisan, dan teguran kalau ada yang kurang.',
      en: 'The first screen: the form’s title, the question, the box for the text, and what is said where something is missing.',
    },
  },
  choices: {
    heading: form('topik, instansi, desa', 'topic, office, village'),
    when: {
      id: 'Kotak pilihan: orang mengetik beberapa huruf, lalu memilih dari daftar.',
      en: 'Boxes to choose from: one types some letters and picks from a list.',
    },
  },
  guide: {
    heading: form('bantuan sambil menulis', 'help while writing'),
    when: {
      id: 'Muncul di bawah tulisan: apa yang belum diceritakan, dan peringatan kalau ada data pribadi.',
      en: 'Appears below the text: what has not been told yet, and a warning of personal data.',
    },
  },
  danger: {
    heading: form('bahaya', 'danger'),
    when: {
      id: 'Kalau tulisannya tentang kebakaran, kecelakaan, atau kekerasan: nomor yang harus ditelepon sekarang.',
      en: 'Where the text tells of a fire, an accident or violence: the number to call right now.',
    },
  },
  sections: {
    heading: form('tempat, hari, nama, persetujuan', 'place, day, name, consent'),
    when: {
      id: 'Langkah sesudahnya: di mana dan kapan, siapa yang boleh tahu, lalu tombol kirim.',
      en: 'The steps after it: where and when, who may know, then the button that sends.',
    },
  },
  place: {
    heading: form('titik di peta', 'a point on the map'),
    when: {
      id: 'Kalau orang menunjukkan tempatnya dengan HP, foto, atau peta.',
      en: 'Where somebody shows the place by phone, photo or map.',
    },
  },
  evidence: {
    heading: form('foto dan berkas', 'photos and files'),
    when: {
      id: 'Tombol foto, keadaan tiap berkas, dan sebab berkas tidak bisa dikirim.',
      en: 'Buttons for photos, how each file is, and why one cannot be sent.',
    },
  },
  questions: {
    heading: form('pertanyaan tambahan', 'extra questions'),
    when: {
      id: 'Beberapa topik bertanya sesuatu lagi, misalnya nomor pelanggan air.',
      en: 'Some topics ask something more, such as a water customer’s number.',
    },
  },
  answered: {
    heading: form('pertanyaan yang sudah dijawab', 'requests that were answered'),
    when: { id: 'Permintaan informasi serupa sudah dijawab.', en: 'A request like this one was answered.' },
  },
  similar: {
    heading: form('laporan yang mirip', 'similar reports'),
    when: {
      id: 'Kalau orang lain sudah melaporkan hal yang sama.',
      en: 'Where others have reported the same.',
    },
  },
  steps: {
    heading: form('langkah dan periksa', 'steps and review'),
    when: {
      id: 'Tombol lanjut dan kembali, dan layar terakhir yang memperlihatkan semuanya sebelum dikirim.',
      en: 'The buttons on and back, and the last screen, which shows everything before it is sent.',
    },
  },
  draft: {
    heading: form('draf', 'draft'),
    when: {
      id: 'Tulisan yang belum dikirim tersimpan sebentar di HP.',
      en: 'What has not been sent is kept on the phone for a while.',
    },
  },
  outcome: {
    heading: form('sesudah Kirim ditekan', 'after sending'),
    when: {
      id: 'Dari menekan Kirim sampai nomor laporan dan kode aksesnya tampil.',
      en: 'From pressing the button until the report’s number and its access code are shown.',
    },
  },
  receipt: {
    heading: form('tanda terima', 'receipt'),
    when: {
      id: 'Menyimpan, mencetak, atau membagikan nomor laporan.',
      en: 'Keeping, printing or sharing the report’s number.',
    },
  },
  waiting: {
    heading: form('menunggu sinyal', 'waiting for a signal'),
    when: {
      id: 'Daftar laporan yang belum terkirim karena tidak ada sinyal.',
      en: 'The list of reports that are not sent yet, because there is no signal.',
    },
  },
  insecure: {
    heading: form('halaman yang tidak aman', 'an insecure page'),
    when: { id: 'Di situs tanpa gembok (http).', en: 'On a site without a lock (http).' },
  },
  assisted: {
    heading: form('pendamping', 'helper'),
    when: { id: 'Kader mengisi formulir untuk orang lain.', en: 'A helper fills in the form for others.' },
  },
  sealed: {
    heading: form('tersegel', 'sealed'),
    when: {
      id: 'Laporan rahasia tentang pejabat atau petugas, di server yang menerima laporan tersegel.',
      en: 'A report in secret about people in office, at a server that takes sealed reports.',
    },
  },
  prefill: {
    heading: form('stiker', 'sticker'),
    when: {
      id: 'Orang memindai stiker pada tiang lampu, pompa, dan lain-lain.',
      en: 'Somebody scanned a sticker on a lamp post, a pump and so on.',
    },
  },
  practice: {
    heading: form('latihan', 'practice'),
    when: {
      id: 'Mode latihan: tidak ada yang dikirim, dan petugasnya pura-pura.',
      en: 'For practice: nothing is sent, and the officers are pretended.',
    },
  },
  tracker: {
    heading: tracker('mencari laporan', 'looking for a report'),
    when: {
      id: 'Orang mengetik nomor laporan atau kode akses.',
      en: 'Somebody types the report’s number or access code.',
    },
  },
  report: {
    heading: tracker('laporan dan riwayatnya', 'the report and its history'),
    when: {
      id: 'Status, langkah, isi, dan riwayat; juga kalau laporan dibuka dari daftar laporan.',
      en: 'Status, steps, text and history; also where a report of the list is opened.',
    },
  },
  wish: {
    heading: tracker('perjalanan usulan', 'the way of a wish'),
    when: {
      id: 'Laporan ini sebuah usulan: sampai di mana usulan itu dalam rencana desa; juga di daftar laporan.',
      en: 'The report is a wish: how far it is on its way into the village’s plan; in the list of reports too.',
    },
  },
  objection: {
    heading: tracker('keberatan atas jawaban', 'the objection to an answer'),
    when: {
      id: '“Keberatan” ditekan oleh pemegang kode, selagi keberatan boleh diajukan atau sudah diajukan.',
      en: '“Keberatan” is pressed by whoever holds the code, while an objection may be made or was made.',
    },
  },
  reckoning: {
    heading: tracker('cara menghitung batas waktu', 'how the due day is reckoned'),
    when: {
      id: '“Dihitung begini” ditekan: setiap hari sampai batas waktunya.',
      en: '“Dihitung begini” was pressed: every day up to the due day.',
    },
  },
  reply: {
    heading: tracker('membalas dan menilai', 'replying and rating'),
    when: {
      id: 'Instansi sudah menjawab: sudah beres atau belum?',
      en: 'The office has answered: is it settled or not?',
    },
  },
  outgoing: {
    heading: tracker('balasan yang menunggu', 'a reply that waits'),
    when: {
      id: 'Balasan belum terkirim karena sinyal.',
      en: 'A reply that is not sent yet for want of a signal.',
    },
  },
  keep: {
    heading: tracker('mengingat dan membagikan', 'remembering and sharing'),
    when: {
      id: 'Laporan diingat di HP, dibagikan, atau dicetak.',
      en: 'A report is remembered on the phone, shared or printed.',
    },
  },
  news: {
    heading: tracker('kabar lewat e-mail', 'news by e-mail'),
    when: { id: 'Mengatur surat kabar perkembangan.', en: 'Setting who gets letters about progress.' },
  },
  withdraw: {
    heading: tracker('menarik laporan', 'withdrawing a report'),
    when: { id: 'Laporan dan datanya dihapus.', en: 'The report and its data are erased.' },
  },
  feed: {
    heading: feed('halaman daftar', 'the list'),
    when: {
      id: 'Laporan warga yang boleh dibaca semua orang.',
      en: 'Citizens’ reports that everybody may read.',
    },
  },
  find: {
    heading: feed('mencari dan menyaring', 'searching and filtering'),
    when: { id: 'Pilihan untuk mempersempit daftar.', en: 'Choices that narrow the list.' },
  },
  detail: {
    heading: feed('satu laporan', 'one report'),
    when: { id: 'Satu laporan dibuka dari daftar.', en: 'One report of the list is opened.' },
  },
  lateness: {
    heading: feed('terlambat dan janji', 'late and promised'),
    when: {
      id: 'Kalau orang memilih tampilan itu: laporan yang terlambat dengan alasannya, dan janji tiap instansi.',
      en: 'Where that view is chosen: late reports with the reasons, and each office’s promises.',
    },
  },
  follow: {
    heading: feed('mengikuti tempat', 'following a place'),
    when: { id: 'Minta kabar surel tentang satu tempat.', en: 'Mail about a place is asked for.' },
  },
  feedMap: {
    heading: feed('peta', 'map'),
    when: { id: 'Laporan sebagai titik di peta.', en: 'Reports as points on a map.' },
  },
  figures: {
    heading: feed('angka', 'numbers'),
    when: {
      id: 'Berapa laporan, tentang apa, dan secepat apa dijawab.',
      en: 'How many reports, about what, and how fast they are answered.',
    },
  },
  map: {
    heading: all('peta', 'map'),
    when: { id: 'Peta di formulir dan di daftar laporan.', en: 'The map of the form and of the list.' },
  },
  aloud: {
    heading: all('dibacakan', 'read aloud'),
    when: {
      id: 'Tombol supaya petunjuk dibacakan oleh HP.',
      en: 'A button that has the phone read the hints aloud.',
    },
  },
  language: {
    heading: all('pilihan bahasa', 'the choice of language'),
    when: { id: 'Orang mengganti bahasa.', en: 'Somebody changes the language.' },
  },
  errors: {
    heading: all('ada yang gagal', 'something failed'),
    when: {
      id: 'Tanpa sinyal, server sibuk, atau kiriman ditolak.',
      en: 'No signal, a busy server, or something refused.',
    },
  },
  own: {
    heading: server('halaman tanpa skrip', 'pages without a script'),
    when: {
      id: 'Halaman untuk HP lama; selain ini memakai kalimat di atas.',
      en: 'Pages for old phones; all else there is said as above.',
    },
  },
  messages: {
    heading: server('jawaban dan teguran', 'answers and refusals'),
    when: {
      id: 'Yang dikatakan server tentang isian dan berkas. {label}, {name}, dan sejenisnya diganti isian yang dimaksud.',
      en: 'What the server says of fields and files. {label}, {name} and the like stand for what is meant.',
    },
  },
};
