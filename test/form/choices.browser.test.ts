import { expect, waitUntil } from '@open-wc/testing';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { AduanError } from '../../src/errors.js';
import { FULL } from '../form-logic/capabilities.js';
import { setViewport } from '../setup/viewport.js';
import {
  chosen,
  CHOOSING,
  choosingService,
  combobox,
  listed,
  mountChoosing,
  optionsOf,
  write,
  type ChoosingService,
} from './choices-fixture.js';
import {
  arrived,
  choose,
  control,
  fakeService,
  fill,
  focused,
  freshEndpoint,
  has,
  hear,
  drawWhole,
  inEveryStep,
  isShown,
  mountReady,
  PATIENT,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';

const LISTS = ['category_id', 'suggestion_institution_id', 'location_id'];

/** Opens a list and takes the option at `index`. */
async function pick(form: AduanForm, id: string, text: string, index = 0): Promise<void> {
  combobox(form, id).focus();
  if (text) write(form, id, text);
  await waitUntil(() => optionsOf(form, id).length > index, `options of ${id}`, PATIENT);
  form.shadowRoot!.querySelectorAll<HTMLElement>(`#${id}-list [role=option]`)[index]!.click();
  await waitUntil(() => chosen(form, id) !== '', `a choice of ${id}`);
  await form.updateComplete;
}

const sentIds = ({ created }: ChoosingService, index = 0): (string | null)[] => {
  const { categoryId, institutionId, locationId } = created[index]!.submission;
  return [categoryId, institutionId, locationId];
};

describe('what may be chosen in aduan-form', () => {
  it('goes along by id, is told to the page, and is gone from the next report', async () => {
    const service = choosingService();
    const form = await mountChoosing(service);
    const heard = hear(form);
    await fill(form);
    await pick(form, 'category_id', 'jemb');
    await pick(form, 'suggestion_institution_id', '', 1);
    await pick(form, 'location_id', 'sukajadi', 1);
    expect(textOf(form)).to.contain('Ulu Ogan, Kabupaten Ogan Komering Ulu');
    submit(form);
    await arrived(form, 'receipt');
    expect(sentIds(service)).to.deep.equal(['jembatan', 'dinkes', 'r-2']);
    expect(heard[0]).to.deep.equal([
      'aduan-before-submit',
      { classificationId: '1', categoryId: 'jembatan' },
    ]);
    query<HTMLButtonElement>(form, '[part=receipt] .row button')!.click();
    await form.updateComplete;
    for (const id of LISTS) expect([chosen(form, id), combobox(form, id).value]).to.deep.equal(['', '']);
  });

  it('keeps a topic that a shaky finger presses twice at once, and takes it back by a press more', async () => {
    const topics = [{ id: 'jembatan', name: 'Jembatan', picture: 'bridge' }];
    const form = await mountChoosing(choosingService({ ...CHOOSING, topics }));
    const press = async (detail: number): Promise<string | null> => {
      const tile = query(form, '.tile')!;
      tile.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
      await form.updateComplete;
      return tile.getAttribute('aria-pressed');
    };
    expect([await press(1), await press(2)]).to.deep.equal(['true', 'true']);
    expect([await press(1), await press(1)]).to.deep.equal(['false', 'true']);
  });

  it('takes the office from the topic until somebody chooses another', async () => {
    const office = { id: 'pupr', name: 'Dinas Pekerjaan Umum' };
    const topics = [
      { id: 'jembatan', name: 'Jembatan', picture: 'bridge', office },
      { id: 'jalan', name: 'Jalan', picture: 'road' },
    ];
    const form = await mountChoosing(choosingService({ ...CHOOSING, topics }));
    const press = async (tile: number): Promise<string> => {
      query(form, `.tile:nth-of-type(${tile})`)!.click();
      await form.updateComplete;
      await form.updateComplete;
      return chosen(form, 'suggestion_institution_id');
    };
    expect([await press(1), await press(2), await press(1)]).to.deep.equal(['pupr', '', 'pupr']);
    query(form, '#suggestion_institution_id-value')!.parentElement!.querySelector('button')!.click();
    await form.updateComplete;
    await pick(form, 'suggestion_institution_id', 'kesehatan');
    expect([await press(2), await press(1)]).to.deep.equal(['dinkes', 'dinkes']);
  });

  it('needs no more place than a village, and asks for the spot in it', async () => {
    const service = choosingService();
    const form = await mountChoosing(service);
    await fill(form);
    type(form, 'location_text', '');
    submit(form);
    await waitUntil(() => has(form, '#location_text-error'));
    await pick(form, 'location_id', 'suka');
    expect(has(form, '#location_text-error')).to.equal(false);
    expect(control(form, 'location_text').getAttribute('aria-required')).to.equal('false');
    expect(control(form, 'location_text').labels![0]!.textContent).to.contain('Petunjuk tempat');
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.locationText).to.equal(null);
  });

  describe('a village to be remembered', () => {
    const endpoint = freshEndpoint();
    const key = `aduan-village:${endpoint}/`;
    const isKept = () => localStorage.getItem(key) !== null;
    afterEach(() => localStorage.removeItem(key));
    const visit = async (attributes: Record<string, string> = {}): Promise<AduanForm> => {
      const form = await mountChoosing(choosingService(), { endpoint, ...attributes });
      await waitUntil(() => has(form, 'input[name=location_id]'), 'the village', PATIENT);
      return form;
    };
    it('is remembered for who asks for it alone, filled in the next time, and forgotten with the draft', async () => {
      const first = await visit();
      expect(has(first, '#remember-village')).to.equal(false);
      await pick(first, 'location_id', 'suka');
      expect([control(first, 'location_id').value, isKept()]).to.deep.equal(['r-1', false]);
      expect(query<HTMLInputElement>(first, '#remember-village')!.checked).to.equal(false);
      await expect(first).to.be.accessible();
      await choose(first, 'remember-village');
      first.remove();
      sessionStorage.clear();
      const next = await visit();
      expect(chosen(next, 'location_id')).to.equal('r-1');
      expect(query(next, '#location_id-value')!.textContent).to.contain('Sukajadi');
      expect(query<HTMLInputElement>(next, '#remember-village')!.checked).to.equal(true);
      type(next, 'title', 'Jembatan');
      await waitUntil(() => has(next, '#draft-remove'), 'a draft is kept', PATIENT);
      query(next, '#draft-remove')!.click();
      await next.updateComplete;
      query(next, '#draft-yes')!.click();
      await waitUntil(() => !isKept(), 'it is forgotten');
    });

    it('gives way to the place that a page or a link brings', async () => {
      localStorage.setItem(key, JSON.stringify({ id: 'r-1', name: 'Sukajadi', detail: '' }));
      const linked = await visit();
      expect(chosen(linked, 'location_id')).to.equal('r-1');
      linked.values = { place: 'Pasar Lama' };
      await waitUntil(() => control(linked, 'location_text').value === 'Pasar Lama', 'the place', PATIENT);
      expect(chosen(linked, 'location_id')).to.equal('');
    });

    it('is never offered nor filled in where others use the device', async () => {
      localStorage.setItem(key, JSON.stringify({ id: 'r-1', name: 'Sukajadi', detail: '' }));
      const form = await visit({ 'shared-device': '' });
      expect(chosen(form, 'location_id')).to.equal('');
      await pick(form, 'location_id', 'suka');
      expect(has(form, '#remember-village')).to.equal(false);
    });
  });

  it('is offered only where the endpoint can honour it', async () => {
    const none = await mountReady(fakeService());
    expect(has(none, `${LISTS.map((id) => `#${id}`).join()},[name=notify]`)).to.equal(false);
    // What lies below the fold is not asked for.
    none.remove();
    const service = choosingService({ ...FULL, features: new Set([...FULL.features, 'locations']) });
    const form = await mountChoosing(service);
    expect(LISTS.map((id) => has(form, `#${id}`))).to.deep.equal([false, false, true]);
    expect(has(form, '[name=notify]')).to.equal(false);
  });

  it('is never in the way when its lists can’t be had', async () => {
    const service = choosingService();
    service.isBroken = true;
    const form = await mountChoosing(service);
    await fill(form);
    combobox(form, 'category_id').focus();
    const field = combobox(form, 'category_id').closest('.field')!;
    await waitUntil(() => field.textContent.includes('belum bisa dimuat'));
    service.isBroken = false;
    field.querySelector('button')!.click();
    await listed(form, 'category_id', 3);
    submit(form);
    await arrived(form, 'receipt');
    expect(sentIds(service)).to.deep.equal([null, null, null]);
  });

  it('asks the endpoint itself for institutions that one page can’t hold', async () => {
    const service = choosingService();
    service.hasManyInstitutions = true;
    const form = await mountChoosing(service);
    await pick(form, 'suggestion_institution_id', 'kesehatan');
    expect(chosen(form, 'suggestion_institution_id')).to.equal('dinkes');
    expect(service.calls.institutions).to.equal(2);
  });

  it('shows by name what the page fixed, and lets nobody change it', async () => {
    const service = choosingService();
    const form = await mountReady(service, { category: 'jembatan', institution: 'pupr', location: 'r-1' });
    await waitUntil(
      () => query(form, '#category_id') && query(form, '#suggestion_institution_id'),
      '',
      PATIENT,
    );
    expect(query(form, '#category_id')!.textContent).to.contain('Jembatan');
    expect(query(form, '#suggestion_institution_id')!.textContent).to.contain('Dinas Pekerjaan Umum');
    expect(has(form, '[role=combobox]')).to.equal(false);
    await fill(form);
    submit(form);
    await arrived(form, 'receipt');
    expect(sentIds(service)).to.deep.equal(['jembatan', 'pupr', 'r-1']);
  });

  it('puts each refusal at its field, and asks a fixed one again as it is', async () => {
    const service = choosingService();
    const refuse = (fields: Record<string, string[]>) => {
      service.answer = () => Promise.reject(new AduanError('refused', { status: 422, fields }));
    };
    const form = await mountChoosing(service, { category: 'jembatan' });
    await fill(form);
    await pick(form, 'location_id', 'suka');
    refuse({ category_id: ['Topik ini sudah dihapus.'], location_id: ['Desa ini tidak dikenal.'] });
    submit(form);
    await waitUntil(() => has(form, '#summary'), '', PATIENT);
    expect(query(form, '#location_id-error')!.textContent).to.contain('Desa ini tidak dikenal.');
    expect(query(form, '#category_id-error')!.textContent).to.contain('Topik ini sudah dihapus.');
    const links = form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#summary a');
    for (const [index, id] of ['category_id', 'location_id'].entries()) {
      links[index]!.click();
      expect(focused(form)).to.equal(id);
    }
    query<HTMLButtonElement>(form, '#location_id')!.click();
    await waitUntil(() => has(form, 'input#location_id'));
    await pick(form, 'location_id', 'suka', 1);
    expect(has(form, '#location_id-error')).to.equal(false);
    service.answer = () => Promise.resolve();
    submit(form);
    await arrived(form, 'receipt');
    expect(sentIds(service, 1)).to.deep.equal(['jembatan', null, 'r-2']);
  });

  it('keeps choices when it is moved, and forgets them at another endpoint', async () => {
    const form = await mountChoosing(choosingService());
    await pick(form, 'category_id', 'jemb');
    const box = document.createElement('section');
    form.parentElement!.append(box);
    box.append(form);
    await form.updateComplete;
    expect(chosen(form, 'category_id')).to.equal('jembatan');
    form.endpoint = 'https://lapor.example/lain';
    await waitUntil(() => has(form, 'input#category_id'), '', PATIENT);
    expect(chosen(form, 'category_id')).to.equal('');
  });
});

describe('news by e-mail in aduan-form', () => {
  it('goes to the typed address, which it makes necessary, and says what it holds', async () => {
    const service = choosingService();
    const form = await mountChoosing(service);
    await fill(form);
    expect(control(form, 'notify').closest('label')!.textContent).to.contain(
      'Isi laporan dan kode akses tidak',
    );
    await choose(form, 'notify');
    submit(form);
    await waitUntil(() => has(form, '#emailUser-error'));
    expect(query(form, '#summary')!.querySelectorAll('a')).to.have.length(1);
    type(form, 'emailUser', 'siti@contoh.id');
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.notify).to.deep.equal({ channel: 'email', to: 'siti@contoh.id' });
  });

  it('isn’t offered to who is promised that nothing is collected', async () => {
    const service = choosingService({
      ...CHOOSING,
      identity: { ...FULL.identity, anonymous: 'not-collected' },
    });
    const form = await mountChoosing(service);
    await fill(form);
    type(form, 'emailUser', 'siti@contoh.id');
    await choose(form, 'notify');
    await choose(form, 'is_anonymous');
    expect(has(form, '[name=notify]')).to.equal(false);
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.notify).to.equal(null);
  });

  it('is refused at its tick, and forgiven with the address', async () => {
    const service = choosingService();
    service.answer = () =>
      Promise.reject(new AduanError('refused', { status: 422, fields: { notify: ['Alamat ini ditolak.'] } }));
    const form = await mountChoosing(service);
    await fill(form);
    type(form, 'emailUser', 'siti@contoh.id');
    await choose(form, 'notify');
    submit(form);
    await waitUntil(() => has(form, '#notify-error'), '', PATIENT);
    type(form, 'emailUser', 'siti2@contoh.id');
    await form.updateComplete;
    expect(has(form, '#notify-error')).to.equal(false);
  });
});

const STATES: Record<string, (form: AduanForm, service: ChoosingService) => Promise<void>> = {
  closed: async () => {},
  open: async (form) => {
    combobox(form, 'category_id').focus();
    await listed(form, 'category_id', 3);
  },
  'marked, with namesakes': async (form) => {
    combobox(form, 'location_id').focus();
    write(form, 'location_id', 'sukajadi');
    await listed(form, 'location_id', 2);
  },
  'without a match': async (form) => {
    combobox(form, 'category_id').focus();
    write(form, 'category_id', 'pertanggungjawabanpembangunanjembatan');
    await waitUntil(() => textOf(form).includes('Tidak ada yang cocok'));
  },
  'chosen, and one left unchosen': async (form) => {
    await pick(form, 'category_id', 'jemb');
    await pick(form, 'location_id', 'suka');
    combobox(form, 'suggestion_institution_id').focus();
    write(form, 'suggestion_institution_id', 'dinas');
    await listed(form, 'suggestion_institution_id', 2);
    combobox(form, 'suggestion_institution_id').blur();
    await form.updateComplete;
  },
  'failed, and refused': async (form, service) => {
    await pick(form, 'category_id', 'jemb');
    service.isBroken = true;
    combobox(form, 'suggestion_institution_id').focus();
    await waitUntil(() => textOf(form).includes('belum bisa dimuat'));
    await choose(form, 'notify');
    submit(form);
    await waitUntil(() => has(form, '#summary'));
  },
};

describe('what may be chosen, for everyone', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, reach] of Object.entries(STATES)) {
    for (const scheme of ['light', 'dark']) {
      it(`has nothing for axe to find: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const service = choosingService();
        const form = await mountChoosing(service);
        await reach(form, service);
        await expect(form).to.be.accessible();
      });
    }

    it(`fits 320 px: ${name}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const service = choosingService();
      const form = await mountChoosing(service);
      await drawWhole(form);
      await reach(form, service);
      await inEveryStep(form, () => {
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const { left, right } = form.getBoundingClientRect();
        const all = (selector: string) => [...form.shadowRoot!.querySelectorAll(selector)].filter(isShown);
        for (const part of all('.popup, .picked')) {
          const box = part.getBoundingClientRect();
          expect([box.left >= left, box.right <= right], part.className).to.deep.equal([true, true]);
        }
        for (const target of all('[role=option], .picked button, .combo .control')) {
          expect(target.getBoundingClientRect().height).to.be.at.least(44);
        }
      });
    });
  }
});
