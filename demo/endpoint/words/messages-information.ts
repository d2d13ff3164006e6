/** Sentences about requests for public information: to whoever objects, in all languages, and to officers. */
export const OBJECTION_MESSAGES = {
  'objection-no-request': [
    'Keberatan hanya untuk permintaan informasi yang diajukan di sini.',
    'An objection can be made to a request for information that was filed here, and to nothing else.',
  ],
  'objection-early': [
    'Keberatan dapat diajukan setelah permintaan diputus, atau setelah harinya lewat tanpa jawaban. Tunggu dulu.',
    'You can object once the request is decided, or its day has passed without an answer. Please wait.',
  ],
  'objection-late': [
    'Waktu untuk mengajukan keberatan sudah lewat pada {last}. Ajukan permintaan baru bila informasinya masih perlu.',
    'The time to object ended on {last}. File a new request if you still need the information.',
  ],
  'objection-twice': [
    'Keberatan atas permintaan ini sudah diajukan, dan hanya sekali. Jawabannya tampil pada laporan Anda.',
    'An objection to this request was made, which can be done once. Its answer will stand with your report.',
  ],
  'objection-ground': ['Pilih satu alasan, a sampai g.', 'Choose one ground, a to g.'],
  'label-objection': ['Isi keberatan', 'The objection'],
} as const;

type ObjectionMessages = Record<keyof typeof OBJECTION_MESSAGES, string>;

export const OBJECTION_JAVANESE: ObjectionMessages = {
  'objection-no-request': 'Kabotan namung kangge panyuwunan informasi ingkang dipunaturaken ing mriki.',
  'objection-early':
    'Kabotan saged dipunaturaken sasampunipun panyuwunan dipunputus, utawi dintenipun langkung tanpa wangsulan. Dipunentosi rumiyin.',
  'objection-late':
    'Wekdal kangge ngaturaken kabotan sampun langkung tanggal {last}. Ngaturaken panyuwunan enggal menawi taksih betah.',
  'objection-twice':
    'Kabotan tumrap panyuwunan menika sampun dipunaturaken, lan namung sepindhah. Wangsulanipun wonten ing laporan Panjenengan.',
  'objection-ground': 'Pilih satunggal alesan, a dumugi g.',
  'label-objection': 'Isinipun kabotan',
};

export const OBJECTION_SUNDANESE: ObjectionMessages = {
  'objection-no-request': 'Kaberatan mung kanggo pamundut informasi anu diajukeun di dieu.',
  'objection-early':
    'Kaberatan tiasa diajukeun saatos pamundut diputus, atanapi dintenna kaliwat teu diwaler. Antosan heula.',
  'objection-late':
    'Waktos ngajukeun kaberatan parantos kaliwat dina {last}. Ajukeun pamundut énggal upami masih peryogi.',
  'objection-twice':
    'Kaberatan kana pamundut ieu parantos diajukeun, sareng mung sakali. Waleranana aya dina laporan Anjeun.',
  'objection-ground': 'Pilih hiji alesan, a dugi ka g.',
  'label-objection': 'Eusi kaberatan',
};

export const OBJECTION_PALEMBANG: ObjectionMessages = {
  'objection-no-request': 'Keberatan cuma untuk mintak informasi yang diajuke di sini.',
  'objection-early':
    'Keberatan biso diajuke sudah permintaannyo diputus, atau harinyo lewat dak dijawab. Tunggu dulu.',
  'objection-late':
    'Waktu ngajuke keberatan sudah lewat pado {last}. Ajuke permintaan baru kalu informasinyo masih perlu.',
  'objection-twice':
    'Keberatan untuk permintaan ini sudah diajuke, cuma sekali. Jawabannyo ado di laporan Kamu.',
  'objection-ground': 'Pilih sikok alasan, a sampe g.',
  'label-objection': 'Isi keberatannyo',
};

/** In the form of `messages.ts`. */
export const REQUEST_MESSAGES = {
  'desk-no-request': [
    'Ini bukan permintaan informasi yang diajukan di sini.',
    'This is no request for information that was filed here.',
  ],
  'desk-extend-answered': [
    'Permintaan ini sudah dijawab atau berakhir, jadi waktunya tidak diperpanjang.',
    'This request was answered or has ended, so its time can’t be extended.',
  ],
  'desk-extend-objection': [
    'Pemohon sudah mengajukan keberatan, jadi waktunya tidak diperpanjang.',
    'The requester has objected, so the time can’t be extended.',
  ],
  'desk-extend-never': [
    'Daerah ini tidak mengenal perpanjangan (clocks.yaml).',
    'There is no extension here (clocks.yaml).',
  ],
  'desk-extend-twice': [
    'Waktu permintaan ini sudah diperpanjang, dan hanya boleh sekali.',
    'The time of this request was extended before, which may be done once.',
  ],
  'desk-extend-late': [
    'Tenggatnya sudah lewat pada {last}, jadi tidak dapat diperpanjang. Jawab permintaannya.',
    'Its due day was {last}, so it can’t be extended any more. Answer the request.',
  ],
  'desk-decision-unknown': [
    'Pilih keputusan: dikabulkan, sebagian, ditolak, atau tidak dikuasai.',
    'Choose a decision: granted, partly, refused or not-held.',
  ],
  'desk-decide-twice': [
    'Permintaan ini sudah diputus. Tambahkan keterangan dengan jawaban biasa.',
    'This request was decided before. Add words by an ordinary answer.',
  ],
  'desk-decide-over': [
    'Keberatan ini sudah diputus atasan, jadi tidak diputus lagi.',
    'The objection was decided by the superior, so nothing is decided again.',
  ],
  'desk-superior-only': [
    'Keberatan diputus atasan: akun dengan peran verifikator.',
    'An objection is the superior’s to decide: of an account that verifies.',
  ],
  'desk-superior-other': [
    'Anda sendiri yang menjawab permintaan ini. Keberatannya diputus petugas lain.',
    'You answered this request yourself. Another officer decides on the objection.',
  ],
  'desk-merge-information': [
    'Permintaan informasi yang sudah diperpanjang, diputus, atau dikeberatani tidak dapat digabung: haknya milik pemohon ini. Jawab sendiri.',
    'A request for information that was extended, decided or objected to can’t be merged: the right is this requester’s. Answer it by itself.',
  ],
  'desk-register-year': ['Tulis tahun, misalnya 2026.', 'Write a year, such as 2026.'],
  'label-ground': ['Alasan, atau siapa yang menguasai', 'The reason, or who holds it'],
} as const;
