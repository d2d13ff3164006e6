/** Refusals of a report that isn't the stranger's own: always the same. */
import { routes } from '../../../contract/routes.js';
import { checksOf } from '../../check.js';
import { mineAsked, mineRefused } from '../../facts/opened-reports.js';
import { nobody } from '../../facts/offer.js';
import { belowAlike, numbersAlike, oneRefusal, wrongCodeAlike, differs } from '../../facts/refusals.js';
import { finding, notRefused } from '../../judging/found.js';

export const REFUSAL_CHECKS = checksOf('track', [
  {
    id: 'T-01',
    where: ['6.9', '1.10'],
    title: {
      id: 'Nomor yang tidak dikenal dijawab 404 dengan {"message", "code"}',
      en: 'An unknown number is answered with 404 and {"message", "code"}',
    },
    mend: {
      id: 'Jawab 404 "not-found" dalam JSON, bukan 200 dengan data kosong dan bukan halaman HTML.',
      en: 'Answer 404 "not-found" in JSON, not 200 with empty data, and not a page of HTML.',
    },
    run: async (visit) => notRefused(await visit.ask(routes.detail(nobody(2))), 404),
  },
  {
    id: 'T-02',
    where: ['6.9'],
    title: {
      id: 'Semua nomor yang tidak ada mendapat 404 yang sama, apa pun bentuknya',
      en: 'All numbers that don’t exist get the same 404, whatever their form',
    },
    mend: {
      id: 'Jangan mengulang nomor dalam pesan, dan jangan menolak bentuknya dengan cara lain.',
      en: 'Don’t repeat the number in the message, and don’t refuse its form in another way.',
    },
    run: numbersAlike.findings,
  },
  {
    id: 'T-03',
    where: ['6.9'],
    title: {
      id: 'Kode yang salah pada laporan publik mendapat 404 yang sama seperti nomor yang tidak ada',
      en: 'A wrong code for a public report gets the same 404 as a number that doesn’t exist',
    },
    mend: {
      id: 'Bila kode dikirim dan tidak cocok, jawab 404 itu, jangan 401, 403 atau laporan publiknya.',
      en: 'Where a code is sent and doesn’t fit, answer that 404, not 401, 403 or the public report.',
    },
    run: wrongCodeAlike.findings,
  },
  {
    id: 'T-04',
    where: ['6.9'],
    title: {
      id: 'Tindak lanjut dan berkas dari nomor yang tidak ada mendapat 404 yang sama',
      en: 'Follow-ups and files of a number that doesn’t exist get the same 404',
    },
    mend: {
      id: 'Lewatkan semua di bawah satu laporan melalui satu gerbang.',
      en: 'Let everything below a report pass one gate.',
    },
    run: belowAlike.findings,
  },
  {
    id: 'T-05',
    where: ['6.5'],
    title: {
      id: 'complaints/mine menolak tanpa kode (401), dan kode yang tidak dikenal mendapat 404 yang sama',
      en: 'complaints/mine refuses without a code (401), and an unknown code gets the same 404',
    },
    mend: {
      id: 'Baca kode dari X-Access-Code saja; jawab 401 bila tidak ada, 404 bila tidak dikenal.',
      en: 'Read the code from X-Access-Code alone; answer 401 where there is none, 404 where it is unknown.',
    },
    async run(visit) {
      const { none, unknown } = await mineAsked(visit);
      if ((await mineRefused(visit).catch(() => null)) === null)
        return [finding(`${none.asked} tidak ada`, `${none.asked} isn’t there`)];
      return [...notRefused(none, 401), ...differs(await oneRefusal(visit), unknown)];
    },
  },
]);
