/** "Dukung" and "Sudah baik?": presses of a device; support is taken back. */
import { randomUUID } from 'node:crypto';
import { CHALLENGE_HEADER } from '../../../contract/headers.js';
import { readSupportsCount } from '../../../contract/public/support.js';
import { routes } from '../../../contract/routes.js';
import { checksOf } from '../../check.js';
import { publicItems } from '../../facts/feed.js';
import { nobody, readOrNothing, offers } from '../../facts/offer.js';
import { oneRefusal, differs } from '../../facts/refusals.js';
import { notAnswered } from '../../judging/shape.js';
import { finding } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import { fact, judgement, type Visit } from '../../visit/visit.js';
import { solution } from '../../writing/filing.js';

interface Press {
  trackingId: string;
  key: string;
  method?: 'POST' | 'DELETE';
}

/** `press` "Dukung" once, with a solved challenge where one is asked for. */
export async function press(visit: Visit, { trackingId, key, method = 'POST' }: Press): Promise<Answer> {
  const solved = method === 'POST' ? await solution(visit) : undefined;
  return await visit.ask({
    method,
    path: routes.support(trackingId),
    key,
    ...(solved !== undefined && { headers: { [CHALLENGE_HEADER]: solved } }),
  });
}

const countOf = (answer: Answer): number | null => readOrNothing(answer, readSupportsCount);

/** Pressed twice, and taken back. */
const pressed = fact('F-50', async (visit) => {
  await offers(visit, 'support');
  const [item] = await publicItems(visit);
  const { trackingId } = item!;
  const key = randomUUID();
  visit.written.pressed(trackingId, key);
  const first = await press(visit, { trackingId, key });
  const second = await press(visit, { trackingId, key });
  const back = await press(visit, { trackingId, key, method: 'DELETE' });
  if (back.status === 200) visit.written.released(trackingId);
  return { first, second, back };
});

/** Support for a number without a report gets the one refusal. */
export const supportRefused = judgement('F-52', async (visit) => {
  await offers(visit, 'support');
  const known = await oneRefusal(visit);
  return differs(known, await press(visit, { trackingId: nobody(4), key: randomUUID() }));
});

/** An answer to "Sudah baik?" for a number without a report gets the one refusal; on real reports none is pressed. */
const confirmRefused = judgement('F-53', async (visit) => {
  await offers(visit, 'confirm');
  const known = await oneRefusal(visit);
  const solved = await solution(visit);
  const answer = await visit.ask({
    method: 'POST',
    path: routes.confirm(nobody(5)),
    key: randomUUID(),
    body: JSON.stringify({ fixed: true }),
    headers: {
      'Content-Type': 'application/json',
      ...(solved !== undefined && { [CHALLENGE_HEADER]: solved }),
    },
  });
  return differs(known, answer);
});

/** How many support the report after each press; null where an answer tells no number. */
const counted = fact('F-50', async (visit) => {
  const { first, second, back } = await pressed(visit);
  const counts = [first, second, back].flatMap((answer) => countOf(answer) ?? []);
  return counts.length === 3 ? (counts as [number, number, number]) : null;
});

export const SUPPORT_CHECKS = checksOf('file', [
  {
    id: 'F-50',
    writes: true,
    where: ['7.13', '2.3'],
    title: {
      id: 'Dukungan dijawab dengan jumlahnya, juga saat diambil kembali',
      en: 'A press of support is answered with the count, and so is taking it back',
    },
    mend: {
      id: 'Jawab {"results": {"supports_count": n}} untuk POST dan DELETE.',
      en: 'Answer {"results": {"supports_count": n}} to POST and DELETE.',
    },
    async run(visit) {
      const { first, back } = await pressed(visit);
      return [...notAnswered(first, 'SupportAnswer', 200, 201), ...notAnswered(back, 'SupportAnswer')];
    },
  },
  {
    id: 'F-51',
    writes: true,
    where: ['7.14'],
    title: {
      id: 'Satu perangkat terhitung sekali, berapa kali pun menekan',
      en: 'A device counts once, however often it presses',
    },
    mend: {
      id: 'Jadikan kunci dan laporan kunci utama tabel dukungan.',
      en: 'Make key and report the primary key of the table of presses.',
    },
    async run(visit) {
      const [one, two, left] = await counted(visit);
      const isOnce = two === one && left === one - 1;
      return isOnce ? [] : [finding(`${one}, ${two}, lalu ${left}`, `${one}, ${two}, then ${left}`)];
    },
  },
  {
    id: 'F-52',
    writes: true,
    where: ['7.15'],
    title: {
      id: 'Dukungan untuk nomor yang tidak ada mendapat 404 yang sama',
      en: 'Support for a number that doesn’t exist gets the same 404',
    },
    mend: {
      id: 'Lewatkan dukungan melalui gerbang yang sama seperti rincian.',
      en: 'Let support pass the same gate as the detail.',
    },
    run: supportRefused.findings,
  },
  {
    id: 'F-53',
    writes: true,
    where: ['16.4'],
    title: {
      id: 'Jawaban “Sudah baik?” untuk nomor yang tidak ada mendapat 404 yang sama',
      en: 'An answer to “Sudah baik?” for a number that doesn’t exist gets the same 404',
    },
    mend: {
      id: 'Lewatkan confirm melalui gerbang yang sama seperti rincian.',
      en: 'Let confirm pass the same gate as the detail.',
    },
    run: confirmRefused.findings,
  },
]);
