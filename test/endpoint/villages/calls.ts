import type { routes } from '../../../src/contract/routes.js';

/** Every public call, and of whose reports its answer is. */
export const PUBLIC: Record<keyof typeof routes, 'village' | 'report' | 'reporter' | 'everybody'> = {
  capabilities: 'everybody',
  challenge: 'everybody',
  classifications: 'everybody',
  categories: 'everybody',
  institutions: 'everybody',
  locations: 'everybody',
  questions: 'everybody',
  outline: 'everybody',
  urgent: 'everybody',
  layers: 'everybody',
  upload: 'reporter',
  create: 'reporter',
  mine: 'reporter',
  reply: 'reporter',
  withdraw: 'reporter',
  notify: 'reporter',
  feed: 'village',
  map: 'village',
  counts: 'village',
  statistics: 'village',
  openData: 'village',
  promises: 'everybody',
  // A public report is everybody's; one that isn't public is nobody's, whatever place is asked for.
  detail: 'report',
  followUps: 'report',
  support: 'report',
  confirm: 'report',
  // Letters tell of public reports alone, whoever asked for them.
  follows: 'everybody',
  file: 'report',
  thumbnail: 'report',
};

/**
 * Every call of the desk, and what it is to officers of one village. `report`: another village's is not there. `list`:
 * the same for each number of a list. `filtered`: holds their own alone. `agency`: not for them. `administrator`: a
 * role that can't be limited. `self`: their own account. `public`: what anybody may do, such as file. `shared`: no
 * report's. `anybody`: before signing in.
 */
export const DESK: Record<
  string,
  | 'report'
  | 'list'
  | 'filtered'
  | 'request'
  | 'agency'
  | 'administrator'
  | 'self'
  | 'public'
  | 'shared'
  | 'anybody'
> = {
  'GET ways-in': 'anybody',
  'POST session': 'anybody',
  'POST first-administrator': 'anybody',
  'POST link': 'anybody',
  'POST link/password': 'anybody',
  'GET openid': 'anybody',
  'GET openid/callback': 'anybody',
  'GET session': 'self',
  'DELETE session': 'self',
  'POST account/password': 'self',
  'POST account/code': 'self',
  'POST account/code/confirm': 'self',
  'POST account/code/remove': 'self',
  'GET town/:list': 'administrator',
  'GET town/holidays/fetched': 'administrator',
  'POST town/:list': 'administrator',
  'POST town/:list/try': 'administrator',
  'GET town/:list/history/:id': 'administrator',
  'GET passkeys': 'self',
  'POST passkeys/register/options': 'self',
  'POST passkeys/register': 'self',
  'POST passkeys/remove': 'self',
  'POST passkeys/sign-in/options': 'anybody',
  'POST passkeys/sign-in': 'anybody',
  'GET account': 'self',
  'GET account/mail': 'self',
  'POST account/mail': 'self',
  'POST account/mail/confirm': 'self',
  'POST account/mail/wishes': 'self',
  'DELETE account/mail': 'self',
  'DELETE account/notices': 'self',
  'DELETE account/sessions/:id': 'self',
  'GET accounts': 'administrator',
  'POST accounts': 'administrator',
  'POST accounts/:id': 'administrator',
  'GET reports': 'filtered',
  'POST reports/search': 'filtered',
  'GET today': 'filtered',
  'POST bulk': 'list',
  'GET choices': 'filtered',
  'GET registers/requests': 'filtered',
  'GET registers/requests.csv': 'filtered',
  'GET registers/objections': 'filtered',
  'GET registers/objections.csv': 'filtered',
  'GET evidence': 'public',
  'GET evidence.csv': 'public',
  'GET counter': 'public',
  'POST reports': 'public',
  'POST reports/files': 'public',
  'GET audit': 'filtered',
  'GET requests': 'filtered',
  'POST requests/:id/confirm': 'request',
  'POST requests/:id/decline': 'request',
  'POST requests/:id/take': 'request',
  'GET wishes.csv': 'agency',
  'POST wishes.csv': 'agency',
  'GET audit/export': 'agency',
  'GET mailbox': 'agency',
  'GET sealed': 'agency',
  'GET sealed/:id': 'agency',
  'GET sealed/:id/export': 'agency',
  'POST sealed/:id/opened': 'agency',
  'POST sealed/:id/answer': 'agency',
  'POST sealed/:id/close': 'agency',
  'POST sealed/:id/unreadable': 'agency',
  'POST sealed/:id/legal-hold': 'agency',
  'GET templates': 'shared',
  'POST templates': 'shared',
  'PUT templates/:id': 'shared',
  'DELETE templates/:id': 'shared',
  'GET relay': 'agency',
  'GET sealed/keys': 'agency',
  'POST sealed/keys': 'agency',
  'POST sealed/keys/copies': 'agency',
  'POST sealed/keys/recovery': 'agency',
  'POST relay/mappings': 'agency',
  'GET reports/:tracking_id': 'report',
  'GET reports/:tracking_id/office-copy': 'report',
  'GET reports/:tracking_id/assignees': 'report',
  'PUT reports/:tracking_id/drafts/:kind': 'report',
  'GET reports/:tracking_id/files/:file_id': 'report',
  'GET reports/:tracking_id/thumbnails/:file_id': 'report',
  'POST reports/:tracking_id/files/:file_id/boxes': 'report',
  ...Object.fromEntries(
    [
      'verify dispose verify-and-forward undo note respond hold archive reject close release withhold redact legal-hold',
      'identity assign hand-back internal-note correct merge snooze late-reason looking extend decide',
      'reissue-code export erase relay-retry relay-found relay-not-there relay-give-up',
      'relay-reply-there relay-reply-not-there',
    ]
      .join(' ')
      .split(' ')
      .map((act) => [`POST reports/:tracking_id/${act}`, 'report' as const]),
  ),
};
