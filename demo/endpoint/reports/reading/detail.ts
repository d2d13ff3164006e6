import type { DetailWire } from '../../../../src/contract/reporting/report.js';
import type { Database } from '../../database/connect.js';
import type { View } from './access.js';
import { clocksOf } from './clocks.js';
import { actsOf } from '../information/acts.js';
import { daysOfRequest } from '../information/days.js';
import { informationOf } from '../information/standing.js';
import { stretchesOf } from './stretches.js';
import type { ReportDeps } from '../deps.js';
import { nextTryOf } from '../forwarding/last-known.js';
import { publicNames } from './public-names.js';
import { countFollowUps } from './followups.js';
import { mainOf, orMain } from './merged.js';
import { recordId, withTies } from './record-ids.js';
import { toldOrder } from './told-order.js';
import { lateReasonOf } from './late-reason.js';
import { wishOf } from './wish.js';
import { mayRead, presentLog, presentReport, type Attachment } from './present.js';
import { askedOf } from '../lifecycle/neighbours.js';
import { reportKey } from '../../http/surrogate-key.js';
import { taggedAnswer } from '../../http/tagged-answer.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';

/** `GET /complaints/{tracking_id}/complaint` */
export async function detail(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  return await orMain(context, endpoint, 'complaint', async () =>
    show(context, endpoint, await endpoint.gate.open(context, trackingIdOf(context))),
  );
}

/** `GET /complaints/mine` */
export async function mine(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  return await show(context, endpoint, await endpoint.gate.openByCode(context));
}

async function show(
  context: RequestContext,
  { database, config, hashing }: ReportDeps,
  view: View,
): Promise<Response> {
  const { id, tracking_id } = view.complaint;
  const attachments = await database
    .selectFrom('attachments')
    .selectAll()
    .where('complaint_id', '=', id)
    .where('followup_id', 'is', null)
    .orderBy('position')
    .execute();
  const lines = await linesFor(database, view, config.timeZone);
  const acts = await actsOf(database, view.complaint, config.clocks);
  const days = acts && daysOfRequest(stretchesOf(lines), acts, config);
  const main = view.isOwner ? await mainOf(database, id) : null;
  const parts = {
    lateReason: await lateReasonOf(database, view),
    wish: await wishOf(database, view),
    confirmations: await askedOf(database, view.complaint, config),
    mergedInto: main?.isPublic ? main.trackingId : null,
    logs: lines,
    clocks: clocksOf(view, lines, acts, config).map(({ wire }) => wire),
    attachments: attachments.filter((attachment) => mayRead(view, attachment)),
    followUps: await countFollowUps(database, view),
    nextTryAt: view.isOwner ? await nextTryOf(database, view.complaint, config.now()) : null,
    thumbnailId: attachments.find(isReleasedPhoto)?.id ?? null,
    reporterName: (await publicNames(database, config, [view.complaint]))(view.complaint),
  };
  const body: DetailWire = {
    results: {
      data: {
        ...presentReport(view, parts, config),
        ...(acts && days && { information: informationOf(view, days, acts, config) }),
      },
      data_logs: lines.map((log) =>
        presentLog(view, log, recordId(hashing, tracking_id, 'line', log), config.timeZone),
      ),
    },
  };
  return taggedAnswer(context, hashing, body, { key: reportKey(tracking_id) });
}

/** `linesFor` are the lines of a report's history that the asker may see, as `toldOrder` has them. */
export async function linesFor(database: Database, view: View, timeZone: string) {
  const logs = await database
    .selectFrom('complaint_logs')
    .selectAll()
    .where('complaint_id', '=', view.complaint.id)
    .$if(!view.isOwner, (query) => query.where('is_private', '=', false))
    .orderBy('id')
    .execute();
  return toldOrder(view, withTies(logs), timeZone);
}

function isReleasedPhoto({ is_released, media_type }: Attachment): boolean {
  return is_released && media_type.startsWith('image/');
}
