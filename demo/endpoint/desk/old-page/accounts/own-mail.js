import { api } from '../api.js';
import { announce, field, form, h } from '../dom.js';
import { currentField } from './start.js';

/** Kinds of news, and what each is about. */
const KINDS = {
  secret: ['Laporan rahasia', 'Surelnya hanya berkata bahwa ada.'],
  created: ['Laporan baru', 'Yang menunggu verifikasi; bagi instansi, yang didisposisikan kepadanya.'],
  overdue: ['Lewat tenggat', 'Juga saat hari yang dijanjikan tiba dan pelapor belum menjawab.'],
  replied: ['Pelapor menjawab', null],
};

const WAYS = { now: 'Segera', digest: 'Surel pagi', never: 'Tidak' };

/** `mailSection`: where and when the officer is told of reports. @param again redraws the view with a message */
export function mailSection({ is_offered, mail }, hasPassword, again) {
  return h(
    'section',
    { class: 'card narrow' },
    h('h2', {}, 'Kabar lewat surel'),
    h(
      'p',
      { class: 'hint' },
      'Surel menyebut nomor, topik, dan desa laporan yang sudah tampil untuk umum, tidak pernah isi laporan atau nama pelapor. Yang lain hanya dihitung. Setelah 30 hari tanpa masuk, surel berhenti.',
    ),
    ...(is_offered
      ? parts(mail, hasPassword, again)
      : [h('p', {}, 'Server ini belum mengirim surel (SMTP_URL).')]),
  );
}

function parts(mail, hasPassword, again) {
  if (mail === null) return [addressForm(hasPassword, again, 'Kirim kode')];
  const stop = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      onclick: async () => {
        try {
          await api.stopMail();
          await again('Alamat dihapus. Tidak ada surel lagi.');
        } catch (error) {
          announce(error.message);
        }
      },
    },
    'Hapus alamat ini',
  );
  const other = h(
    'details',
    {},
    h('summary', {}, 'Alamat lain'),
    addressForm(hasPassword, again, 'Kirim kode ke alamat ini'),
  );
  const address = h('p', {}, h('span', { class: 'number', translate: 'no' }, mail.address));
  if (!mail.is_confirmed) return [address, codeForm(again), other, stop];
  return [address, wishesForm(mail, again), other, stop];
}

function addressForm(hasPassword, again, button) {
  return form(
    {},
    async (values) => {
      await api.changeOwn('mail', Object.fromEntries(values));
      await again('Kode dikirim. Buka surel Anda, lalu tulis kodenya di sini.');
    },
    field(
      'Alamat surel',
      h('input', { name: 'address', type: 'email', autocomplete: 'email', maxlength: '254', required: true }),
      'Alamat dinas Anda sendiri, bukan kotak bersama.',
    ),
    hasPassword && currentField(),
    h('button', { class: 'primary' }, button),
  );
}

function codeForm(again) {
  return form(
    {},
    async (values) => {
      await api.changeOwn('mail/confirm', { code: values.get('code') });
      await again('Alamat terbukti milik Anda. Kabar dikirim ke sana.');
    },
    field(
      'Kode dari surel',
      h('input', { name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '20' }),
      'Delapan angka, berlaku satu jam. Belum ada? Lihat folder spam, atau kirim kode lagi lewat “Alamat lain”.',
    ),
    h('button', { class: 'primary' }, 'Konfirmasi alamat'),
  );
}

function wishesForm({ wishes }, again) {
  return form(
    {},
    async (values) => {
      await api.changeOwn('mail/wishes', Object.fromEntries(values));
      await again('Pilihan disimpan.');
    },
    ...Object.entries(KINDS).map(([kind, [label, hint]]) =>
      field(
        label,
        h(
          'select',
          { name: kind },
          ...Object.entries(WAYS).map(([way, name]) =>
            h('option', { value: way, selected: way === wishes[kind] }, name),
          ),
        ),
        hint,
      ),
    ),
    h(
      'p',
      { class: 'hint' },
      'Segera: paling banyak satu surel tiap 15 menit. Surel pagi: satu kali tiap hari kerja, mulai pukul 07.00, hanya bila ada kabar.',
    ),
    h('button', { class: 'primary' }, 'Simpan pilihan'),
  );
}
