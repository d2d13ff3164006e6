/** Nothing but the registering entry: its tags and events are typed all the same. */
import 'aduan/form/define';

const form = document.querySelector('aduan-form');
form?.addEventListener('aduan-submitted', ({ detail }) => console.log(form.sharedDevice, detail.trackingId));
