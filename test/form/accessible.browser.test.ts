import { expect, waitUntil } from '@open-wc/testing';
import { MINIMAL_CAPABILITIES } from '../../src/contract/capabilities.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { AduanError } from '../../src/errors.js';
import { setViewport } from '../setup/viewport.js';
import {
  arrived,
  choose,
  drawWhole,
  fakeService,
  fill,
  inEveryStep,
  isShown,
  mount,
  mountReady,
  photo,
  pick,
  query,
  rows,
  submit,
  PATIENT,
} from './form-fixture.js';

const failing = (error: AduanError) => {
  const service = fakeService();
  service.answer = () => Promise.reject(error);
  return service;
};

async function sent(service = fakeService()): Promise<AduanForm> {
  const form = await mountReady(service);
  await fill(form);
  submit(form);
  return form;
}

/** Every state a person can meet, and how to get there. */
const STATES: Record<string, () => Promise<AduanForm>> = {
  loading: () => mount(fakeService(() => new Promise(() => {}))),
  empty: () => mountReady(fakeService()),
  'with errors': async () => {
    const form = await mountReady(fakeService());
    await drawWhole(form);
    submit(form);
    await waitUntil(() => query(form, '#summary'));
    return form;
  },
  'filled, with good and bad files, anonymous and secret': async () => {
    const form = await mountReady(fakeService());
    await fill(form);
    await choose(form, 'is_anonymous');
    await choose(form, 'is_secret');
    const long = 'surat-keterangan-dari-kepala-dusun-mempertanggungjawabkan-ketidakterlaksanaannya.mp4';
    await pick(form, await photo('a.jpg'), new File(['x'], long, { type: 'video/mp4' }));
    await waitUntil(() => rows(form)[0]?.includes('siap'), '', PATIENT);
    return form;
  },
  'dead endpoint': async () => {
    const form = await mount(fakeService(() => Promise.reject(new AduanError('network'))));
    await waitUntil(() => query(form, '.trouble'));
    return form;
  },
  'silent endpoint': () => mountReady(fakeService(MINIMAL_CAPABILITIES)),
  sending: async () => {
    const service = fakeService();
    service.answer = () => new Promise(() => {});
    const form = await sent(service);
    await waitUntil(() => query(form, '[part=progress]'));
    return form;
  },
  queued: async () => {
    const form = await sent(failing(new AduanError('network')));
    await arrived(form, 'queued');
    return form;
  },
  unknown: async () => {
    const form = await sent(failing(new AduanError('timeout', { bodyLeft: true })));
    await arrived(form, 'unknown');
    return form;
  },
  receipt: async () => {
    const form = await sent();
    await arrived(form, 'receipt');
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
        await expect(form).to.be.accessible();
      });
    }

    it(`fits 320 px without sideways scroll: ${name}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const form = await reach();
      await inEveryStep(form, () => {
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        for (const target of form.shadowRoot!.querySelectorAll<HTMLElement>(
          'button, .button, .choice, .control',
        )) {
          if (isShown(target))
            expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
        }
      });
    });
  }
});
