import {
  OBJECTION_JAVANESE,
  OBJECTION_MESSAGES,
  OBJECTION_PALEMBANG,
  OBJECTION_SUNDANESE,
} from './messages-information.js';

/**
 * Sentences on answers to a category's questions, and on objections. `{label}` is the question as the reader was asked
 * it.
 */
export const ANSWER_MESSAGES = {
  ...OBJECTION_MESSAGES,
  'answer-unknown': [
    'Pertanyaan ini tidak ditanyakan (lagi) pada kategori yang dipilih. Pindahkan jawabannya ke isi laporan, atau hapus.',
    'The chosen category does not ask this question (any more). Move the answer into the text, or remove it.',
  ],
  'answer-unreadable': [
    'Jawaban tidak terbaca. Isi kembali.',
    'The answer cannot be read. Please answer again.',
  ],
  'answer-missing': ['{label}: wajib dijawab.', '{label}: an answer is required.'],
  'answer-malformed': [
    '{label}: jawaban tidak terbaca. Isi kembali.',
    '{label}: the answer cannot be read. Please answer again.',
  ],
  'answer-unlike': [
    '{label}: bentuk jawaban tidak sesuai. {hint}',
    '{label}: the answer does not have the expected form. {hint}',
  ],
  'answer-too-small': ['{label}: paling sedikit {min}.', '{label}: at least {min}.'],
  'answer-too-large': ['{label}: paling banyak {max}.', '{label}: at most {max}.'],
  'answer-too-few': ['{label}: pilih paling sedikit {min}.', '{label}: choose at least {min}.'],
  'answer-too-many': ['{label}: pilih paling banyak {max}.', '{label}: choose at most {max}.'],
  'answer-stop': ['{label}', '{label}'],
} as const;

type AnswerMessages = Record<keyof typeof ANSWER_MESSAGES, string>;

export const ANSWERS_JAVANESE: AnswerMessages = {
  ...OBJECTION_JAVANESE,
  'answer-unknown':
    'Pitakenan menika mboten (malih) dipuntakenaken ing kategori ingkang dipunpilih. Pindhah wangsulanipun dhateng isi laporan, utawi busak.',
  'answer-unreadable': 'Wangsulan mboten saged dipunwaos. Isi malih.',
  'answer-missing': '{label}: kedah dipunwangsuli.',
  'answer-malformed': '{label}: wangsulan mboten saged dipunwaos. Isi malih.',
  'answer-unlike': '{label}: wujud wangsulan dereng leres. {hint}',
  'answer-too-small': '{label}: sakedhik-kedhikipun {min}.',
  'answer-too-large': '{label}: paling kathah {max}.',
  'answer-too-few': '{label}: pilih sakedhik-kedhikipun {min}.',
  'answer-too-many': '{label}: pilih paling kathah {max}.',
  'answer-stop': '{label}',
};

export const ANSWERS_SUNDANESE: AnswerMessages = {
  ...OBJECTION_SUNDANESE,
  'answer-unknown':
    'Patarosan ieu henteu (deui) ditaroskeun dina kategori anu dipilih. Pindahkeun waleranana kana eusi laporan, atanapi hapus.',
  'answer-unreadable': 'Waleran teu tiasa diaos. Eusian deui.',
  'answer-missing': '{label}: kedah diwaler.',
  'answer-malformed': '{label}: waleran teu tiasa diaos. Eusian deui.',
  'answer-unlike': '{label}: wangun waleran teu luyu. {hint}',
  'answer-too-small': '{label}: sahenteuna {min}.',
  'answer-too-large': '{label}: pangseueurna {max}.',
  'answer-too-few': '{label}: pilih sahenteuna {min}.',
  'answer-too-many': '{label}: pilih pangseueurna {max}.',
  'answer-stop': '{label}',
};

export const ANSWERS_PALEMBANG: AnswerMessages = {
  ...OBJECTION_PALEMBANG,
  'answer-unknown':
    'Petanyoan ini dak ditanyoke (lagi) untuk topik yang dipilih. Pindahke jawabannyo ke isi laporan, atau hapus.',
  'answer-unreadable': 'Jawaban dak tebaco. Isi lagi.',
  'answer-missing': '{label}: harus dijawab.',
  'answer-malformed': '{label}: jawaban dak tebaco. Isi lagi.',
  'answer-unlike': '{label}: bentuk jawabannyo belom pas. {hint}',
  'answer-too-small': '{label}: paling dikit {min}.',
  'answer-too-large': '{label}: paling banyak {max}.',
  'answer-too-few': '{label}: pilih paling dikit {min}.',
  'answer-too-many': '{label}: pilih paling banyak {max}.',
  'answer-stop': '{label}',
};
