import { wordsOf } from '../language.js';

export const forwardingWords = wordsOf(
  {
    uncertain:
      'Laporan sudah dikirim, tetapi jawaban SP4N-LAPOR! tidak sampai. Mungkin laporan sudah ada di sana.',
    uncertainTodo:
      'Cari nomor laporan ini di SP4N-LAPOR! dengan tagar di bawah. Bila ada, tulis nomornya. Bila tidak ada, cari sekali lagi setelah waktu tunggunya lewat, lalu kirim lagi.',
    refused: 'SP4N-LAPOR! menolak laporan ini berkali-kali.',
    refusedTodo:
      'Periksa pemetaan kategori, lokasi, dan instansinya, lalu kirim lagi. Bila tetap ditolak, hubungi admin SP4N-LAPOR!.',
    unmade: 'Laporan tidak dapat disusun untuk SP4N-LAPOR!, misalnya karena lampirannya hilang.',
    unmadeTodo: 'Periksa lampirannya, lalu kirim lagi. Bila tetap tertahan, hubungi pengelola server.',
    other: 'Laporan ini tertahan.',
    otherTodo:
      'Cari dulu di SP4N-LAPOR! dengan tagar di bawah. Bila ada, tulis nomornya; bila tidak ada, kirim lagi.',
    isThere: 'Ada di SP4N-LAPOR!',
    isNotThere: 'Tidak ada di SP4N-LAPOR!',
    sendAgain: 'Kirim lagi',
    sendNow: 'Kirim sekarang',
    atOnce: 'Laporan dicoba lagi sekarang juga, tanpa menunggu gilirannya.',
    sentAgain: 'Dikirim lagi.',
    number: 'Nomor laporan di SP4N-LAPOR!',
    numberHint: 'Angka saja, misalnya 9165816.',
    saveNumber: 'Simpan nomor',
    numberSaved: 'Nomor tersimpan. Laporan tercatat sudah diteruskan.',
    lookOnceMore: (when: string) => `Cari sekali lagi mulai ${when}. Sebelum itu laporan tidak dikirim lagi.`,
    lookFirst: 'Cari dulu di SP4N-LAPOR!, lalu centang kotak di bawah ini.',
    haveLooked: 'Saya sudah mencari dengan tagarnya, dan laporan ini tidak ada',
    reportSentAgain: 'Laporan dikirim lagi.',
    giveUp: 'Jangan teruskan',
    giveUpHint: 'Laporan tetap ditangani di sini, tetapi tidak diteruskan ke SP4N-LAPOR!.',
    reason: 'Alasan',
    reasonHint: 'Dibaca pelapor. Jangan menulis nama atau nomor orang.',
    givenUp: 'Laporan tidak diteruskan.',
    written: (when: string) => `Ditulis pelapor ${when}.`,
    replyLost: 'Balasan ini sudah dikirim, tetapi jawaban SP4N-LAPOR! tidak sampai.',
    replyTwin:
      'Di sana ada tindak lanjut dengan kata yang sama: mungkin balasan ini, mungkin kata instansi sendiri.',
    replyLook: 'Cari di antara tindak lanjut laporan ini di SP4N-LAPOR!.',
    replyIsThere: 'Itu balasan pelapor: selesai',
    replyNoted: 'Balasan tercatat sudah ada di SP4N-LAPOR!.',
    replyIsTwin: 'Itu kata instansi: kirim lagi',
    replyNotThere: 'Tidak ada di sana: kirim lagi',
    replySentAgain: 'Balasan dikirim lagi.',
    repliesHeld: (count: number) =>
      `${count} balasan pelapor tertahan. Bila tidak ada di SP4N-LAPOR!, sampaikan isinya kepada admin SP4N-LAPOR!.`,
    repliesAtOnce: 'Balasan yang ditolak dicoba lagi sekarang juga.',
    notForwarded: 'Tidak diteruskan.',
    forwarded: (id: string, day: string) => `Diteruskan dengan nomor ${id}${day}.`,
  },
  {
    uncertain:
      'The report was sent, but the answer of SP4N-LAPOR! did not arrive. The report may be there already.',
    uncertainTodo:
      'Look for this report’s number at SP4N-LAPOR! by the tag below. If it is there, write its number. If not, look once more when the waiting time is over, then send it again.',
    refused: 'SP4N-LAPOR! refused this report many times.',
    refusedTodo:
      'Check the mapping of its category, place and office, then send it again. If it is refused still, ask the admin of SP4N-LAPOR!.',
    unmade: 'The report can’t be put together for SP4N-LAPOR!, for example because an attachment is gone.',
    unmadeTodo:
      'Check its attachments, then send it again. If it is held back still, ask who keeps the server.',
    other: 'This report is held back.',
    otherTodo:
      'Look first at SP4N-LAPOR! by the tag below. If it is there, write its number; if not, send it again.',
    isThere: 'It is at SP4N-LAPOR!',
    isNotThere: 'It is not at SP4N-LAPOR!',
    sendAgain: 'Send again',
    sendNow: 'Send now',
    atOnce: 'The report is tried again at once, before its turn.',
    sentAgain: 'Sent again.',
    number: 'Number of the report at SP4N-LAPOR!',
    numberHint: 'Digits only, such as 9165816.',
    saveNumber: 'Save the number',
    numberSaved: 'Number saved. The report is noted as forwarded.',
    lookOnceMore: (when: string) => `Look once more from ${when}. Before that the report is not sent again.`,
    lookFirst: 'Look first at SP4N-LAPOR!, then tick the box below.',
    haveLooked: 'I have looked by its tag, and this report is not there',
    reportSentAgain: 'The report is sent again.',
    giveUp: 'Do not forward',
    giveUpHint: 'The report is still handled here, but not forwarded to SP4N-LAPOR!.',
    reason: 'Reason',
    reasonHint: 'The reporter reads it. Write no person’s name or number.',
    givenUp: 'The report is not forwarded.',
    written: (when: string) => `Written by the reporter ${when}.`,
    replyLost: 'This reply was sent, but the answer of SP4N-LAPOR! did not arrive.',
    replyTwin: 'There is a follow-up with the same words: this reply perhaps, or the office’s own words.',
    replyLook: 'Look among the follow-ups of this report at SP4N-LAPOR!.',
    replyIsThere: 'It is the reporter’s reply: done',
    replyNoted: 'The reply is noted as being at SP4N-LAPOR!.',
    replyIsTwin: 'It is the office’s: send again',
    replyNotThere: 'It is not there: send again',
    replySentAgain: 'The reply is sent again.',
    repliesHeld: (count: number) =>
      `${count} replies of the reporter are held back. If they are not at SP4N-LAPOR!, tell its admin what they say.`,
    repliesAtOnce: 'Refused replies are tried again at once.',
    notForwarded: 'Not forwarded.',
    forwarded: (id: string, day: string) => `Forwarded under the number ${id}${day}.`,
  },
);

/** Why a report is parked, and what an officer does about it. */
export const PARKED: Readonly<Record<string, { why: string; todo: string }>> = {
  uncertain: { why: forwardingWords.uncertain, todo: forwardingWords.uncertainTodo },
  refused: { why: forwardingWords.refused, todo: forwardingWords.refusedTodo },
  unmade: { why: forwardingWords.unmade, todo: forwardingWords.unmadeTodo },
};

/** For a reason that this page doesn't know. */
export const PARKED_OTHERWISE = { why: forwardingWords.other, todo: forwardingWords.otherTodo };
