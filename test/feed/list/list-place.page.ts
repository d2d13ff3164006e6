/** A page of its own, for tests that leave it and come back: a feed over an endpoint in memory. */
import '../../../src/register/feed.js';
import { FakeSource, sampleItem } from '../fake-source.js';

const service = new FakeSource();
const count = 300 + Number(sessionStorage.getItem('new reports'));
service.items = Array.from({ length: count }, (_, index) => sampleItem(count - index));
const feed = document.createElement('aduan-feed');
Object.assign(feed, { service, loading: 'eager', endpoint: '/sp4n' });
Object.assign(window, { service });
document.querySelector('main')!.append(feed);
