/** A sealed report that is sent again counts once. */
import { checksOf } from '../../check.js';
import { finding, wrongStatus } from '../../judging/found.js';
import { sealedReport, sendSealed, trackingIdOf } from '../../writing/sealed.js';

export const SEALED_ONCE_CHECKS = checksOf('once', [
  {
    id: 'O-14',
    writes: true,
    where: ['14.6'],
    title: {
      id: 'Laporan tersegel yang dikirim lagi dengan kunci yang sama mendapat nomor yang pertama',
      en: 'A sealed report that is sent again with the same key gets the first number',
    },
    mend: {
      id: 'Catat kunci dan jawaban dalam transaksi yang sama dengan amplopnya.',
      en: 'Record key and answer in the transaction that keeps the envelope.',
    },
    async run(visit) {
      const { body, key, trackingId } = await sealedReport(visit);
      const { answer } = await sendSealed(visit, body, key);
      const wrong = wrongStatus(answer, 201, 200);
      const again = trackingIdOf(answer);
      return wrong.length > 0 || again === trackingId
        ? wrong
        : [finding(`${trackingId}, lalu ${again}`, `${trackingId}, then ${again}`)];
    },
  },
]);
