// An endpoint inside pages that have none, as the documentation on a plain web space. Reports are invented, and nothing
// leaves the page.
import { capabilities, followUps, item, list, report, statistics } from './answers.js';
import { endpointOf } from './fake-endpoint.js';

const REPORTS = [0, 1, 2, 3, 4, 5].map(item);
const CATEGORIES = [
  { id: '436', name: 'Jalan rusak' },
  { id: '9', name: 'Air bersih' },
];

const EXAMPLE = {
  name: 'contoh',
  answers: [
    // The invented numbers have no check digit.
    [/^GET capabilities$/, capabilities({ tracking_check: undefined })],
    [/^GET masters\/categories$/, list(CATEGORIES)],
    [/^GET complaints$/, list(REPORTS)],
    [/^GET complaints\/statistics$/, statistics()],
    [
      /^GET complaints\/\d+\/complaint$/,
      (_request, url) => report('in_progress', { tracking_id: url.pathname.split('/').at(-2) }),
    ],
    [/^GET complaints\/\d+\/followups$/, followUps()],
  ],
};

for (const widget of document.querySelectorAll('[data-example]'))
  widget.setAttribute('endpoint', endpointOf(EXAMPLE));
