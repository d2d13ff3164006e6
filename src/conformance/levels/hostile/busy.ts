/** How an endpoint says that it is busy: judged where a run met it, for no run floods a server to see it. */
import { checksOf, type Finding } from '../../check.js';
import { notHowLong, notRefused } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import { skip } from '../../visit/visit.js';

const TOLD_MAX = 3;

/** The last check of all: whatever the others have met is there. */
export const BUSY_CHECKS = checksOf('hostile', [
  {
    id: 'H-27',
    where: ['1.13', '1.10'],
    title: {
      id: 'Jawaban 429 dan 503 yang dijumpai menyebut dalam Retry-After berapa detik harus menunggu',
      en: 'Answers of 429 and 503 that were met say by Retry-After how many seconds to wait',
    },
    mend: {
      id: 'Beri Retry-After: 30, misalnya, dan {"message", "code"} dalam JSON; juga pada penolakan dari proksi atau pembatas permintaan.',
      en: 'Give Retry-After: 30, for example, and {"message", "code"} in JSON; so should a proxy or a limiter of requests.',
    },
    run({ asker: { busy } }) {
      if (busy.length === 0)
        return skip(
          'tidak dijumpai 429 atau 503: alat ini tidak membanjiri server',
          'no 429 or 503 was met: the judge floods no server',
        );
      return Promise.resolve(busy.flatMap(unsaid).slice(0, TOLD_MAX));
    },
  },
]);

const unsaid = (answer: Answer): Finding[] => [...notHowLong(answer), ...notRefused(answer, answer.status)];
