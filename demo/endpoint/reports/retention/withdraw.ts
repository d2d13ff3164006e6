import { IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import type { WithdrawAnswerWire } from '../../../../src/contract/reporting/own-report.js';
import { writeAudit } from '../../audit/audit.js';
import type { ReportDeps } from '../deps.js';
import { invalid } from '../../words/errors.js';
import { requireKey } from '../../exactly-once/exactly-once.js';
import { maskText } from '../../masking/mask-text.js';
import { readJson } from '../../http/request-body.js';
import { discardFiles } from '../../uploads/incoming.js';
import { eraseReport } from './erasure.js';
import { REPORTER } from '../conversation/notify.js';
import { typedWords } from '../reading/placeholders.js';
import { statusName } from '../reading/present.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';

/** `POST /complaints/{tracking_id}/withdraw`, for the reporter alone. */
export async function withdraw(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const reason = readReason(await readJson(context, { optional: true }));
  const { complaint } = await endpoint.gate.openOwn(context, trackingIdOf(context));
  let erased: { storageKey: string }[] = [];
  const { status } = await endpoint.exactlyOnce.run({
    route: 'complaints/withdraw',
    key,
    fields: { complaint: complaint.id, reason },
    prepare: async () => undefined,
    commit: async (transaction) => {
      erased = await eraseReport(transaction, endpoint.config, complaint.id, {
        title: 'Laporan ditarik oleh pelapor',
        isWish: true,
        line: `Laporan ditarik oleh pelapor.${reason === '' ? '' : ` Alasan: ${typedWords(maskText(reason))}`}`,
      });
      await writeAudit(transaction, endpoint.config.now(), {
        officer: REPORTER,
        action: 'withdraw',
        trackingId: complaint.tracking_id,
      });
      await endpoint.notifier.heard(transaction, complaint.id, 'withdraw');
      return { status: 200, body: {} };
    },
    after: () => {
      endpoint.notifier.wake();
      endpoint.relay?.wake();
    },
  });
  // After the commit: files that vanish from a report that stays would be a loss, the other way round is only litter.
  await discardFiles(endpoint, erased);
  const answer: WithdrawAnswerWire = {
    results: {
      complaint: {
        tracking_id: complaint.tracking_id,
        status_code: 'archived',
        status_name: statusName('archived'),
      },
    },
  };
  return context.json(answer, status);
}

function readReason({ reason }: Record<string, unknown>): string {
  if (reason === undefined || reason === null) return '';
  if (typeof reason !== 'string')
    throw invalid({ reason: [{ key: 'wrong-form', values: { label: 'label-reason' } }] });
  if (reason.length > MAXIMA.reason) {
    throw invalid({ reason: [{ key: 'too-long', values: { label: 'label-reason', max: MAXIMA.reason } }] });
  }
  return reason.replaceAll('\0', '').trim();
}
