/** The classes, the tags and the events, as an app without a framework writes them. */
import {
  AduanForm,
  define,
  VERSION,
  type AduanEventDetails,
  type OwnFeedWords,
  type OwnFormWords,
  type OwnTrackerWords,
  type PrefillValues,
} from 'aduan';
import 'aduan/define';
import 'aduan/form/define';
import 'aduan/embed';
import 'aduan/themes/wordpress.css';
import { AduanFeed } from 'aduan/feed';
import { AduanTracker } from 'aduan/tracker';

const form = document.createElement('aduan-form');
form.endpoint = '/sp4n';
form.sharedDevice = true;
form.loading = 'eager';
const isForm: AduanForm = form;
const feed: AduanFeed | null = document.querySelector('aduan-feed');
const tracker: AduanTracker | null = document.querySelector('aduan-tracker');
define('aduan-form', AduanForm);

const filled: PrefillValues = { place: 'Balai desa' };
form.values = filled;
const words: OwnFormWords = { heading: 'Lapor ke desa' };
form.messages = words;
const others: [OwnTrackerWords | null, OwnFeedWords | null] = [
  tracker?.messages ?? null,
  feed?.messages ?? null,
];

form.addEventListener('aduan-submitted', ({ detail }) => {
  const number: string | undefined = detail.trackingId;
  // @ts-expect-error no event carries an access code
  console.log(number, detail.accessCode);
});
document.addEventListener('aduan-queued', (event) => event.detail.waiting.toFixed());
window.addEventListener('aduan-error', ({ detail }) => {
  if (detail.code === 'network') console.log(detail.phase, detail.status?.toFixed());
  // @ts-expect-error not one of our codes
  if (detail.code === 'no-such-code') console.log(detail);
});
const counted: AduanEventDetails['aduan-feed-loaded'] = { count: 1 };

if (feed) {
  feed.view = 'numbers';
  // @ts-expect-error not a view
  feed.view = 'timeline';
  // @ts-expect-error a number
  feed.pageSize = '20';
}
// @ts-expect-error no such property
form.title2 = '';
// @ts-expect-error a number, in text
tracker!.trackingId = 9165816;
// @ts-expect-error not one of our tags
define('aduan-map', AduanForm);
console.log(isForm, counted, VERSION);
