import type { QuestionSight, QuestionType, Question } from '../../contract/questions/question.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';
import type { AnswerProblem } from '../../contract/questions/answers.js';

/** Indonesian. */
export const questionsWords = {
  heading: 'Pertanyaan tambahan',
  /** Heads the answers on the receipt. */
  answers: 'Jawaban Anda',
  yes: 'Ya',
  no: 'Tidak',
  /** In a select, before anything is chosen. */
  choose: 'Pilih…',
  /** Clears a choice. */
  clear: 'Kosongkan pilihan',
  sight: {
    office: 'Dibaca petugas dan instansi yang menangani, tidak tampil di internet.',
    endpoint: 'Hanya dibaca petugas layanan ini, tidak tampil di internet.',
    public: 'Tampil di internet bersama laporan Anda.',
  } satisfies Readonly<Record<QuestionSight, string>>,
  call: (number: string) => `Telepon ${number}`,
  /** Below a stop: what can be done instead. */
  stopped: 'Laporan ini tidak dikirim dari sini.',
  /** Where the page leaves the topic to its reader. */
  otherTopic: 'Kalau masalahnya lain, ubah topiknya.',
  /** Said of an answer whose question isn't asked any more, or has changed. */
  lost: (label: string) =>
    `Pertanyaan “${label}” tidak ditanyakan lagi, atau sudah berubah. Pindahkan jawaban Anda ke isi laporan, atau hapus.`,
  move: 'Pindahkan ke isi laporan',
  remove: 'Hapus jawaban',
  moved: 'Jawaban dipindahkan ke isi laporan.',
  /** Above the answers, when the questions can't be loaded. */
  kept: 'Pertanyaannya tidak bisa dimuat. Jawaban Anda ikut dikirim:',
  anonymous:
    'Anda memilih Anonim. Nomor pelanggan tetap bisa menunjukkan siapa Anda; kosongkan kalau tidak wajib.',
  /** @param day `YYYY-MM-DD` */
  day: (day: string) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label: string) => `${label}: isi atau pilih jawabannya.`,
    malformed: {
      text: (label) => `${label}: jawaban tidak terbaca.`,
      textarea: (label) => `${label}: jawaban tidak terbaca.`,
      number: (label) => `${label}: tulis dengan angka.`,
      date: (label) => `${label}: isi tanggal yang benar.`,
      choice: (label) => `${label}: pilih salah satu.`,
      choices: (label) => `${label}: pilih dari daftar.`,
      yes_no: (label) => `${label}: pilih salah satu.`,
    } satisfies Readonly<Record<QuestionType, (label: string) => string>>,
    unlike: (label: string, hint: string) => `${label}: bentuknya belum sesuai. ${hint}`,
    tooLong: (label: string, max: number) => `${label}: paling banyak ${max} huruf.`,
    tooSmall: (label: string, min: string) => `${label}: paling sedikit ${min}.`,
    tooLarge: (label: string, max: string) => `${label}: paling banyak ${max}.`,
    tooFew: (label: string, min: number) => `${label}: pilih paling sedikit ${min}.`,
    tooMany: (label: string, max: number) => `${label}: pilih paling banyak ${max}.`,
  },
};

/** Words around a category's questions; the questions' own words come from the endpoint. */
export type QuestionsMessages = MessagesOf<typeof questionsWords>;

/** Sentences for problems of answers, in the language of `words`. */
export const sentencesOf = (words: QuestionsMessages) => ({
  lost: (label: string): string => words.lost(label),
  wrong: (question: Question, wrong: AnswerProblem): string => sentenceOf(question, wrong, words),
});

function sentenceOf(
  { label, hint, type }: Question,
  wrong: AnswerProblem,
  { problems, day }: QuestionsMessages,
): string {
  const edge = (bound: number | string): string => (type === 'date' ? day(String(bound)) : String(bound));
  switch (wrong.code) {
    case 'missing':
      return problems.missing(label);
    case 'malformed':
      return problems.malformed[type](label);
    case 'unlike':
      return problems.unlike(label, hint);
    case 'too-long':
      return problems.tooLong(label, wrong.max);
    case 'too-small':
      return problems.tooSmall(label, edge(wrong.min));
    case 'too-large':
      return problems.tooLarge(label, edge(wrong.max));
    case 'too-few':
      return problems.tooFew(label, wrong.min);
    case 'too-many':
      return problems.tooMany(label, wrong.max);
  }
}
