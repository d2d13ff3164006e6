import { api } from '../api.js';
import { moment } from '../dates.js';
import { form, h } from '../dom.js';

/**
 * `doubtfulReply` was sent, but its answer was lost. Where the gateway has a reply with the same text, which may be the
 * agency's own, only an officer who looks can tell.
 * @param done shows a message and the changed state
 */
export function doubtfulReply({ id, tracking_id, content, written_at, twin_id }, done) {
  const act = (action, message) => async () => {
    await api.act(tracking_id, `relay-reply-${action}`, { reply: id });
    await done(message);
  };
  return h(
    'div',
    { class: 'stack' },
    h('blockquote', {}, content),
    written_at && h('p', { class: 'hint' }, `Ditulis pelapor ${moment(written_at)}.`),
    h(
      'p',
      { class: 'notice warning' },
      'Balasan ini sudah dikirim, tetapi jawaban SP4N-LAPOR! tidak sampai.',
      twin_id
        ? ' Di sana ada tindak lanjut dengan kata yang sama: mungkin balasan ini, mungkin kata instansi sendiri.'
        : ' Cari di antara tindak lanjut laporan ini di SP4N-LAPOR!.',
    ),
    h(
      'div',
      { class: 'actions' },
      form(
        {},
        act('there', 'Balasan tercatat sudah ada di SP4N-LAPOR!.'),
        h('button', {}, 'Itu balasan pelapor: selesai'),
      ),
      form(
        {},
        act('not-there', 'Balasan dikirim lagi.'),
        h('button', {}, twin_id ? 'Itu kata instansi: kirim lagi' : 'Tidak ada di sana: kirim lagi'),
      ),
    ),
  );
}
