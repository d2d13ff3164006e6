/** Public calls: capabilities, masters, and the feed with its support button. */
import { LAYER_KINDS, type LayerKind } from '../features.js';
import { countsQueryWire } from '../public/counts.js';
import { feedQueryWire } from '../public/feed.js';
import { mapQueryWire } from '../public/map.js';
import { institutionsQueryWire, locationsQueryWire } from '../public/masters.js';
import { promisesQueryWire } from '../public/promises.js';
import { questionsQueryWire } from '../questions/question.js';
import { READING, type Operation } from './operation.js';
import { routes } from '../routes.js';
import { statisticsQueryWire } from '../public/statistics.js';

const trackingId = '{tracking_id}';

function layerCall(kind: LayerKind): Operation {
  return {
    id: `get${kind[0]!.toUpperCase()}${kind.slice(1)}Layer`,
    tag: 'Masters',
    method: 'get',
    path: routes.layers[kind],
    summary: `The map's layer of kind "${kind}", as GeoJSON`,
    description:
      'Where `map.layers` of the capabilities names it; the address may be another one below the endpoint. Lines, and points with a ' +
      '`name`; the `id` of a village is that of `GET /masters/locations`, its `code` Kemendagri’s.',
    extension: true,
    conditional: true,
    status: 200,
    answer: 'MapLayer',
    errors: ['not-found', ...READING],
  };
}

export const PUBLIC_OPERATIONS: Operation[] = [
  {
    id: 'getCapabilities',
    tag: 'Endpoint',
    method: 'get',
    path: routes.capabilities,
    summary: 'What this endpoint can do',
    description: 'Where it is missing, a client assumes create, detail and follow-ups only.',
    extension: true,
    status: 200,
    answer: 'Capabilities',
    errors: READING,
  },
  {
    id: 'getChallenge',
    tag: 'Endpoint',
    method: 'get',
    path: routes.challenge,
    summary: 'A proof-of-work challenge (ALTCHA), to be solved when sending',
    extension: true,
    status: 200,
    answer: 'Challenge',
    errors: ['not-found', ...READING],
  },
  {
    id: 'listClassifications',
    tag: 'Masters',
    method: 'get',
    path: routes.classifications,
    summary: 'The three kinds of report',
    extension: true,
    status: 200,
    answer: 'Classifications',
    errors: READING,
  },
  {
    id: 'listCategories',
    tag: 'Masters',
    method: 'get',
    path: routes.categories,
    summary: 'The whole category tree at once',
    extension: true,
    conditional: true,
    status: 200,
    answer: 'Categories',
    errors: READING,
  },
  {
    id: 'listInstitutions',
    tag: 'Masters',
    method: 'get',
    path: routes.institutions,
    summary: 'Institutions a reporter may suggest',
    extension: false,
    query: institutionsQueryWire,
    status: 200,
    answer: 'Institutions',
    errors: ['bad-request', ...READING],
  },
  {
    id: 'listLocations',
    tag: 'Masters',
    method: 'get',
    path: routes.locations,
    summary: 'Provinces, regencies, districts and villages',
    extension: true,
    query: locationsQueryWire,
    status: 200,
    answer: 'Locations',
    errors: ['bad-request', ...READING],
  },
  {
    id: 'listFields',
    tag: 'Masters',
    method: 'get',
    path: routes.questions,
    summary: 'Extra questions of a category, in order',
    description:
      'Where the capabilities list `fields`. Labels and hints come in the asked language. A `pattern` is matched whole and knows neither ' +
      'lookaround nor backreferences. A client shows at most 12, and none that asks for a password, PIN or code.',
    extension: true,
    query: questionsQueryWire,
    conditional: true,
    status: 200,
    answer: 'Fields',
    errors: ['bad-request', 'not-found', ...READING],
  },
  {
    id: 'listDangers',
    tag: 'Masters',
    method: 'get',
    path: routes.urgent,
    summary: 'More words that mean danger',
    description:
      'Where `fallback.urgent_url` of the capabilities names it; the address may be another one below the endpoint. By the ids of ' +
      '`urgent` there, and compared on the device with what is written. `learnt` has weights of words.',
    extension: true,
    conditional: true,
    status: 200,
    answer: 'Dangers',
    errors: ['not-found', ...READING],
  },
  {
    id: 'getOutline',
    tag: 'Masters',
    method: 'get',
    path: routes.outline,
    summary: 'The line around what the agency serves, as GeoJSON',
    description:
      'Where `map.outline_url` of the capabilities names it; the address may be another one below the endpoint. Points with a `name` help to find the way on a map without tiles.',
    extension: true,
    conditional: true,
    status: 200,
    answer: 'Outline',
    errors: ['not-found', ...READING],
  },
  ...LAYER_KINDS.map(layerCall),
  {
    id: 'listComplaints',
    tag: 'Feed',
    method: 'get',
    path: routes.feed,
    summary: 'Public reports, newest first unless sorted otherwise',
    description:
      'Follow `next_page_url`: its cursor is opaque and encrypted, stays the same while the page does, and neither shifts nor repeats when reports come and go.',
    extension: true,
    query: feedQueryWire,
    conditional: true,
    status: 200,
    answer: 'Feed',
    errors: ['bad-request', ...READING],
  },
  {
    id: 'mapComplaints',
    tag: 'Feed',
    method: 'get',
    path: routes.map,
    summary: 'Public reports as clusters on a map',
    extension: true,
    query: mapQueryWire,
    status: 200,
    answer: 'Map',
    errors: ['bad-request', ...READING],
  },
  {
    id: 'supportComplaint',
    tag: 'Feed',
    method: 'post',
    path: decodeURIComponent(routes.support(trackingId)),
    summary: 'Support a report',
    description:
      'The key is HMAC(device secret, tracking id), so that a device counts once. Each press costs a challenge; taking it back costs none.',
    extension: true,
    idempotent: true,
    challenge: true,
    status: 200,
    answer: 'SupportAnswer',
    errors: [
      'idempotency-key-missing',
      'idempotency-key-weak',
      'not-found',
      'challenge-required',
      'challenge-expired',
      ...READING,
    ],
  },
  {
    id: 'unsupportComplaint',
    tag: 'Feed',
    method: 'delete',
    path: decodeURIComponent(routes.support(trackingId)),
    summary: 'Take the support back',
    extension: true,
    idempotent: true,
    status: 200,
    answer: 'SupportAnswer',
    errors: ['idempotency-key-missing', 'idempotency-key-weak', 'not-found', ...READING],
  },
  {
    id: 'getStatistics',
    tag: 'Feed',
    method: 'get',
    path: routes.statistics,
    summary: 'Numbers over the public reports',
    extension: true,
    query: statisticsQueryWire,
    status: 200,
    answer: 'Statistics',
    errors: ['bad-request', ...READING],
  },
  {
    id: 'countPromises',
    tag: 'Feed',
    method: 'get',
    path: routes.promises,
    summary: 'How many promised days were kept, broken, or are still ahead',
    description:
      'Where the capabilities list `late`. Of days that public answers promised, between `from` and `to`, at most 366 days. ' +
      'A number below three is null.',
    extension: true,
    query: promisesQueryWire,
    conditional: true,
    status: 200,
    answer: 'Promises',
    errors: ['bad-request', ...READING],
  },
  {
    id: 'countComplaints',
    tag: 'Feed',
    method: 'get',
    path: routes.counts,
    summary: 'How many public reports each further choice of a filter would leave',
    description:
      'Where the capabilities list `counts`. Each list is counted as if its own filter were not set. ' +
      'Of late reports, numbers below three, and those from which one could be reckoned, are null.',
    extension: true,
    query: countsQueryWire,
    conditional: true,
    status: 200,
    answer: 'Counts',
    errors: ['bad-request', ...READING],
  },
  ...(
    [
      ['atom', routes.openData.atom, 'application/atom+xml', 'The newest public reports as an Atom feed'],
      [
        'jsonFeed',
        routes.openData.jsonFeed,
        'application/feed+json',
        'The newest public reports as a JSON Feed',
      ],
      ['csv', routes.openData.csv, 'text/csv', 'All public reports that answer, as a table'],
      [
        'geojson',
        routes.openData.geojson,
        'application/geo+json',
        'All public reports that answer, as GeoJSON',
      ],
    ] as const
  ).map(([format, path, answer, summary]): Operation => ({
    id: `${format}Complaints`,
    tag: 'Feed',
    method: 'get',
    path,
    summary,
    description: 'Where the capabilities list `syndication`. Masked and snapped as in the feed.',
    extension: true,
    query: feedQueryWire,
    conditional: true,
    status: 200,
    answer,
    errors: ['bad-request', ...READING],
  })),
];
