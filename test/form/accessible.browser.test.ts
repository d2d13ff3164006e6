import { expect } from '@open-wc/testing';
import { MINIMAL_CAPABILITIES } from '../../src/contract/capabilities.js';
import { AduanError } from '../../src/errors.js';
import { setViewport } from '../setup/viewport.js';
import { fakeService, isShown, photo } from './harness/form-fixture.js';
import { openForm, placeForm, type FormHarness } from './harness/form-harness.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

const failing = (error: AduanError) => {
  const service = fakeService();
  service.answer = () => Promise.reject(error);
  return service;
};

async function sent(service = fakeService()): Promise<FormHarness> {
  const form = await openForm(service);
  await form.fill();
  form.submit();
  return form;
}

/** Every state a person can meet, and how to get there. */
const STATES: Record<string, () => Promise<FormHarness>> = {
  loading: () => placeForm(fakeService(() => new Promise(() => {}))),
  empty: () => openForm(),
  'with errors': async () => {
    const form = await openForm();
    await form.drawWhole();
    form.submit();
    await waitUntil(() => form.query('#summary'));
    return form;
  },
  'filled, with good and bad files, anonymous and secret': async () => {
    const form = await openForm();
    await form.fill();
    await form.choose('is_anonymous');
    await form.choose('is_secret');
    const long = 'surat-keterangan-dari-kepala-dusun-mempertanggungjawabkan-ketidakterlaksanaannya.mp4';
    await form.pick(await photo('a.jpg'), new File(['x'], long, { type: 'video/mp4' }));
    await form.waitFor(() => form.files[0]?.includes('✓'));
    return form;
  },
  'dead endpoint': async () => {
    const form = await placeForm(fakeService(() => Promise.reject(new AduanError('network'))));
    await waitUntil(() => form.query('.trouble'));
    return form;
  },
  'silent endpoint': () => openForm(fakeService(MINIMAL_CAPABILITIES)),
  sending: async () => {
    const service = fakeService();
    service.answer = () => new Promise(() => {});
    const form = await sent(service);
    await waitUntil(() => form.query('[part=progress]'));
    return form;
  },
  queued: async () => {
    const form = await sent(failing(new AduanError('network')));
    await form.arrived('queued');
    return form;
  },
  unknown: async () => {
    const form = await sent(failing(new AduanError('timeout', { bodyLeft: true })));
    await form.arrived('unknown');
    return form;
  },
  receipt: async () => {
    const form = await sent();
    await form.arrived('receipt');
    return form;
  },
};

describe('aduan-form for everyone', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, reach] of Object.entries(STATES)) {
    for (const scheme of ['light', 'dark']) {
      it(`has nothing for axe to find: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const form = await reach();
        await expect(form.element).to.be.accessible();
      });
    }

    it(`fits 320 px without sideways scroll: ${name}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const form = await reach();
      await form.inEveryStep(() => {
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        for (const target of form.all<HTMLElement>('button, .button, .choice, .control')) {
          if (isShown(target))
            expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
        }
      });
    });
  }
});
