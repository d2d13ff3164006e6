import { collect } from '../collector.js';
import { tidyDeeds } from '../desk/deeds/due-deeds.js';
import { escalate } from '../desk/hands/escalate.js';
import type { Endpoint } from '../endpoint.js';
import { tellFollowers } from '../follows/tell-followers.js';
import { refreshMasks } from '../reports/moderation/refresh-masks.js';
import { closeUnanswered } from '../reports/lifecycle/auto-close.js';
import { moveClocks } from '../reports/lifecycle/move-clocks.js';
import { remindOfPromises } from '../reports/lifecycle/promises.js';
import { eraseExpired } from '../reports/retention/retention.js';
import { eraseExpiredSealed } from '../sealed/retention.js';
import { unlessClockJumped } from '../guard/clock-jump.js';
import { HOUR_MS, type Upkeep } from '../jobs/jobs.js';
import { sendMornings, tidyNews } from '../officer-news/mornings.js';
import { tellOverdue } from '../officer-news/overdue.js';
import { tidyDesk } from '../officers/tidy.js';
import { renewInstitutions } from '../relay/institutions.js';
import { mendTimes } from '../relay/mend-times.js';
import { raiseAlarm } from '../relay/watch/alarm.js';
import { recountUnreadFileBytes } from '../uploads/unread-file-bytes.js';
import { warnOfHolidays } from '../watching/holidays.js';
import { keepOpenTotals } from '../watching/open-reports.js';

/** A release before this one that serves beside it masks by its own rules, and its masks may be shown nowhere here. */
const MASKS_MS = 60_000;

/** `upkeepOf` lists all repeated work. Work that erases runs only by a clock that is believed. */
export function upkeepOf(endpoint: Endpoint): Upkeep[] {
  const { config } = endpoint;
  const hourly = (name: string, run: () => Promise<void>): Upkeep => ({ name, everyMs: HOUR_MS, run });
  const hourlyIfBelieved = (name: string, run: () => Promise<void>): Upkeep =>
    hourly(name, () => unlessClockJumped(endpoint, run));
  return [
    { ...hourlyIfBelieved('collector', () => collect(endpoint)), isForStarts: true },
    {
      ...hourly('masks', async () => void (await refreshMasks(endpoint.database))),
      isForStarts: true,
      alsoEveryMs: MASKS_MS,
    },
    {
      ...hourly('totals', async () => {
        await endpoint.totals.keep();
        await keepOpenTotals(endpoint.database);
      }),
      isForStarts: true,
    },
    { ...hourly('clocks', () => moveClocks(endpoint)), isForStarts: true },
    hourlyIfBelieved('auto-close', () => closeUnanswered(endpoint)),
    hourlyIfBelieved('promises', () => remindOfPromises(endpoint)),
    hourlyIfBelieved('overdue', () => tellOverdue(endpoint)),
    hourlyIfBelieved('escalations', () => escalate(endpoint)),
    hourlyIfBelieved('mornings', () => sendMornings(endpoint)),
    hourlyIfBelieved('follows', () => tellFollowers(endpoint)),
    hourlyIfBelieved('officers’ news', () => tidyNews(endpoint)),
    { ...hourly('deeds', () => endpoint.dueDeeds.run()), isForStarts: true },
    hourlyIfBelieved('desk', async () => {
      await tidyDesk(endpoint);
      await tidyDeeds(endpoint);
    }),
    hourlyIfBelieved('retention', async () => {
      await eraseExpired(endpoint);
      await eraseExpiredSealed(endpoint);
    }),
    { name: 'unread files', everyMs: 24 * HOUR_MS, run: () => recountUnreadFileBytes(endpoint) },
    { name: 'holidays', everyMs: 24 * HOUR_MS, run: () => warnOfHolidays(config) },
    ...(config.relay === null
      ? []
      : [
          hourly('relay alarm', () => raiseAlarm(endpoint)),
          { ...hourly('relay times', () => mendTimes(endpoint)), isForStarts: true },
          hourly('relay institutions', () => renewInstitutions(endpoint)),
        ]),
  ];
}
