import type { RequestContext } from '../http/request-context.js';
import { changedAt } from '../town/folder.js';
import { ApiError } from '../words/errors.js';
import { languageOf, say } from '../words/messages.js';
import { addressesOf } from './addresses.js';
import { documentAnswer } from './answer.js';
import type { Open311Deps } from './deps.js';

/** The name of the specification, as "Service Discovery" of wiki.open311.org has it. */
const GEOREPORT = 'http://wiki.open311.org/GeoReport_v2';

/** `GET discovery`. @throws ApiError 400 where the address from outside isn't known */
export async function discovery(context: RequestContext, deps: Open311Deps): Promise<Response> {
  const { config } = deps;
  const addresses = addressesOf(context, config);
  if (addresses === null) throw new ApiError('bad-request', { say: 'public-url-missing' });
  const agency = config.office?.name ?? config.name;
  const language = languageOf(context.req.header('Accept-Language'));
  const key = config.open311.mode === 'write' ? 'open311-ask-key' : 'open311-no-key';
  // A change of the town's files is what changes services and definitions.
  const changeset = (await changedAt(config.townFolder.path)).toISOString().slice(0, 16).replace('T', ' ');
  const value = {
    changeset,
    contact: [agency, config.office?.contact].filter(Boolean).join(', '),
    key_service: say({ key, values: { agency } }, language),
    endpoints: [
      {
        specification: GEOREPORT,
        url: addresses.service,
        changeset,
        type: config.townFolder.isExample ? 'test' : 'production',
        formats: ['text/xml', 'application/json'],
      },
    ],
  };
  // Without `PUBLIC_URL` the address is that of this request.
  return documentAnswer(context, deps, { root: 'discovery', value }, { key: 'masters', isOfTheMoment: true });
}
