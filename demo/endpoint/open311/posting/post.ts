import { IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import type { CreateAnswerWire } from '../../../../src/contract/reporting/submission.js';
import { writeAudit } from '../../audit/audit.js';
import type { Database } from '../../database/connect.js';
import { requireKey } from '../../exactly-once/exactly-once.js';
import { paidByName, type Payment } from '../../guard/payment.js';
import type { RequestContext } from '../../http/request-context.js';
import { HourBudget } from '../../limits/hour-budget.js';
import { fileReport } from '../../reports/filing/create.js';
import type { NamedKey } from '../../settings/kinds.js';
import { currentConsent } from '../../words/consent.js';
import { languageOf, say } from '../../words/messages.js';
import { ownAnswer } from '../answer.js';
import type { Open311Deps } from '../deps.js';
import { assertJurisdiction } from '../jurisdiction.js';
import { requireKnownKey } from './keys.js';
import { mediaOf } from './media.js';
import { onceByContent, onceByKey } from './once.js';
import { byParameter, reportOf } from './report.js';
import { withSent, type Sent } from './sent.js';

/** `channel` of reports that came in by Open311. */
const CHANNEL = 'Open311';

/**
 * `POST requests`: a report by whoever has a key, through the gate of everybody's. The key stands in for a solved
 * challenge, and its holder for what a reporter is asked of themselves: GeoReport v2 demands no name, and it is they
 * who had the consent.
 * @throws ApiError 403, 404, 409, 429, 422 by parameter
 */
export async function post(context: RequestContext, deps: Open311Deps): Promise<Response> {
  return await withSent(context, deps, async (sent) => {
    assertJurisdiction(sent.get('jurisdiction_id') || context.req.query('jurisdiction_id'), deps);
    const key = requireKnownKey(sent.get('api_key'), deps);
    const hasExtensions = sent.get('extensions').toLowerCase() === 'true';
    const language = languageOf(context.req.header('Accept-Language'));
    try {
      const answer = await takeSent(context, deps, sent, key);
      const { tracking_id, access_code, status_code } = answer.results.complaint;
      const value = {
        service_request_id: tracking_id,
        service_notice: say({ key: 'open311-received' }, language),
        account_id: null,
        ...(hasExtensions && { extended_attributes: { detailed_status: status_code, access_code } }),
      };
      return ownAnswer(context, { root: 'service_requests', value: [value] });
    } catch (error) {
      throw byParameter(error);
    }
  });
}

async function takeSent(
  context: RequestContext,
  deps: Open311Deps,
  sent: Sent,
  sender: NamedKey,
): Promise<CreateAnswerWire> {
  const { config } = deps;
  const { name } = sender;
  const header = context.req.header(IDEMPOTENCY_KEY_HEADER);
  const key = header === undefined ? null : requireKey(header);
  const report = reportOf(sent, config, languageOf(context.req.header('Accept-Language')));
  const media = mediaOf(deps, sent, sender);
  const route = `open311 ${name}`;
  const file = async (own: string, assertFirst: (transaction: Database) => Promise<void>) =>
    await fileReport(
      context,
      { ...deps, config: { ...config, identityRequired: [] } },
      {
        route,
        key: own,
        payment: countedFor(deps, name),
        sent: { ...report, attachments: await media.keep(own) },
        added: { consent: consentBy(deps, name) },
        channel: CHANNEL,
        async inside(transaction, { trackingId }) {
          await assertFirst(transaction);
          await writeAudit(transaction, config.now(), {
            officer: `Open311 ${name}`,
            action: 'file',
            trackingId,
          });
        },
      },
    );
  const content = media.content.length === 0 ? report : { ...report, media: media.content };
  const { answer } = await (key === null
    ? onceByContent(deps, { route, name, report: content }, file)
    : onceByKey(deps, name, key, file));
  return answer;
}

/** As much as forms without a script send in all. */
const countedFor = ({ config, hashing }: Open311Deps, name: string): Payment => {
  const max = config.limits.formReportsPerHourMax;
  const budgetIn: Parameters<typeof paidByName>[0]['budgetIn'] = (database) =>
    new HourBudget({ database, config, hashing }, 'reports by open311 of', max);
  return paidByName({ budgetIn, name, max, say: 'open311-many' });
};

const consentBy = ({ config }: Open311Deps, name: string) => ({
  version: currentConsent(config.consents, 'id').version,
  given_at: config.now().toISOString(),
  given_by: `open311 ${name}`,
});
