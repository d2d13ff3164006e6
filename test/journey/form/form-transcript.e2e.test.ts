/** The whole form as a screen reader has it, step by step, as a text that is read at review. */
import { after, before, describe, it } from 'node:test';
import { EXAMPLE } from '../../contract/example.js';
import { drawWhole, enter, find, inForm, nextStep, POTHOLE, press, READY, send } from '../harness/citizen.js';
import { BROWSER_NAMES } from '../harness/browsers.js';
import { assertTold, transcriptOf } from '../harness/transcript.js';
import { eachBrowser, startHost, type Host } from '../harness/harness.js';

const TRANSCRIPT = new URL('form-transcript.txt', import.meta.url);

const { name, identity } = EXAMPLE;
const CAPABILITIES = {
  name,
  features: ['anonymous', 'secret', 'attachments', 'undated'],
  identity,
  consent: { version: '2026-01', text: 'Untuk menangani laporan.', retention: '2 tahun', contact: 'PPID' },
};

describe('the form as it is read aloud', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
    host.answer('/sp4n/capabilities', CAPABILITIES);
    host.serve('/', {
      content: `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Desa</title><aduan-form endpoint="/sp4n" loading="eager" shared-device></aduan-form>
<script src="/dist/embed.js" defer></script></html>`,
    });
  });
  after(() => host?.stop());

  // Firefox gives its tree to nobody over this protocol.
  const names = BROWSER_NAMES.filter((name) => name === 'chromium');
  eachBrowser((_name, open) => {
    it('has the roles and names of the transcript in every step', async (t) => {
      const viewport = { width: 320, height: 640 };
      const { page } = await open(t, `${host.origin}/`, { origins: [host.origin], viewport });
      await find(page, READY);
      await find(page, inForm('.guide'));
      const told: string[] = [];
      const tell = async (title: string): Promise<void> => {
        told.push(`# ${title}\n${await transcriptOf(page)}`);
      };
      await tell('step 1, empty');
      await drawWhole(page);
      await send(page);
      await find(page, inForm('#summary'));
      await tell('step 1, refused');
      await press(page, inForm('#deduced > summary'));
      await press(page, inForm('[name="classification_id"][value="1"]'));
      await enter(page, inForm('[name="title"]'), POTHOLE.title);
      await enter(page, inForm('[name="content"]'), POTHOLE.content);
      await nextStep(page);
      await tell('step 2');
      await enter(page, inForm('[name="location_text"]'), POTHOLE.place);
      await enter(page, inForm('[name="date_of_incident"]'), POTHOLE.day);
      await nextStep(page);
      await press(page, inForm('.who > summary'));
      await tell('step 3');
      await enter(page, inForm('[name="nameUser"]'), POTHOLE.name);
      await enter(page, inForm('[name="phoneUser"]'), POTHOLE.phone);
      await nextStep(page);
      await press(page, inForm('.consent summary'));
      await tell('step 4');
      assertTold(told.join('\n'), TRANSCRIPT);
    });
  }, names);
});
