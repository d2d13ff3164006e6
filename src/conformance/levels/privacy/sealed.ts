/** A sealed report stands in nothing that everybody may ask. */
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { askFeed, openData } from '../../facts/feed.js';
import { noCode, offer } from '../../facts/offer.js';
import { differs, oneRefusal } from '../../facts/refusals.js';
import { finding } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import type { Visit } from '../../visit/visit.js';
import { sealedReport } from '../../writing/sealed.js';

/** Everything public that lists reports, as far as it is offered. */
async function lists(visit: Visit, trackingId: string): Promise<Answer[]> {
  const { features } = (await offer(visit)).capabilities;
  const answers: Answer[] = [];
  if (features.has('feed'))
    for (const query of [{ page_size: 100 }, { search: trackingId }])
      answers.push(...[await askFeed(visit, query)].flatMap((page) => page?.answer ?? []));
  if (features.has('statistics')) answers.push(await visit.ask(routes.statistics));
  if (features.has('syndication')) answers.push(await openData.atom(visit), await openData.jsonFeed(visit));
  return answers;
}

export const SEALED_HIDDEN_CHECKS = checksOf('privacy', [
  {
    id: 'P-23',
    writes: true,
    where: ['14.7'],
    title: {
      id: 'Laporan tersegel tidak ada di daftar, umpan, atau angka mana pun, dan nomornya dijawab seperti nomor yang tidak ada',
      en: 'A sealed report is in no list, feed or number, and its number is answered as one that doesn’t exist',
    },
    mend: {
      id: 'Simpan laporan tersegel terpisah dari yang didaftar, dan jawab 404 yang sama untuk nomornya.',
      en: 'Keep sealed reports apart from what is listed, and answer the same 404 for their numbers.',
    },
    async run(visit): Promise<Finding[]> {
      const { trackingId } = await sealedReport(visit);
      const naming = (await lists(visit, trackingId)).filter(
        ({ text, asked }) => text.replaceAll(asked, '').includes(trackingId) && !asked.includes(trackingId),
      );
      const known = await oneRefusal(visit);
      const asked = [
        await visit.ask(routes.detail(trackingId)),
        await visit.ask({ path: routes.detail(trackingId), code: noCode() }),
      ];
      return [
        ...naming.map(({ asked: where }) =>
          finding(`${where} menyebut ${trackingId}`, `${where} names ${trackingId}`),
        ),
        ...asked.flatMap((answer) => differs(known, answer)),
      ];
    },
  },
]);
