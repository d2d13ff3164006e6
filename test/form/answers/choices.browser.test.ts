import { expect } from '@open-wc/testing';
import { AduanError } from '../../../src/errors.js';
import { FULL } from '../../form-logic/capabilities.js';
import { setViewport } from '../../setup/viewport.js';
import { CHOOSING, choosingService, type ChoosingService } from '../harness/choices-fixture.js';
import { freshEndpoint, isShown } from '../harness/form-fixture.js';
import { openForm, openChoosingForm, type FormHarness } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

const LISTS = ['category_id', 'suggestion_institution_id', 'location_id'];

/** Opens a list and takes the option at `index`. */
async function pick(form: FormHarness, id: string, text: string, index = 0): Promise<void> {
  form.picker(id).input.focus();
  if (text) form.picker(id).write(text);
  await form.waitFor(() => form.picker(id).options.length > index, `options of ${id}`);
  form.all<HTMLElement>(`#${id}-list [role=option]`)[index]!.click();
  await waitUntil(() => form.picker(id).chosen !== '', `a choice of ${id}`);
  await form.drawn();
}

const sentIds = ({ created }: ChoosingService, index = 0): (string | null)[] => {
  const { categoryId, institutionId, locationId } = created[index]!.submission;
  return [categoryId, institutionId, locationId];
};

describe('what may be chosen in aduan-form', () => {
  it('goes along by id, is told to the page, and is gone from the next report', async () => {
    const service = choosingService();
    const form = await openChoosingForm(service);
    const heard = form.hear();
    await form.fill();
    await pick(form, 'category_id', 'jemb');
    await pick(form, 'suggestion_institution_id', '', 1);
    await pick(form, 'location_id', 'sukajadi', 1);
    expect(form.text()).to.contain('Ulu Ogan, Kabupaten Ogan Komering Ulu');
    form.submit();
    await form.arrived('receipt');
    expect(sentIds(service)).to.deep.equal(['jembatan', 'dinkes', 'r-2']);
    expect(heard[0]).to.deep.equal([
      'aduan-before-submit',
      { classificationId: '1', categoryId: 'jembatan' },
    ]);
    await form.press('[part=receipt] .row button');
    for (const id of LISTS)
      expect([form.picker(id).chosen, form.picker(id).input.value]).to.deep.equal(['', '']);
  });

  it('keeps a topic that a shaky finger presses twice at once, and takes it back by a press more', async () => {
    const topics = [{ id: 'jembatan', name: 'Jembatan', picture: 'bridge' }];
    const form = await openChoosingForm(choosingService({ ...CHOOSING, topics }));
    const press = async (detail: number): Promise<string | null> => {
      const tile = form.query('.tile')!;
      tile.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
      await form.drawn();
      return tile.getAttribute('aria-pressed');
    };
    expect([await press(1), await press(2)]).to.deep.equal(['true', 'true']);
    expect([await press(1), await press(1)]).to.deep.equal(['false', 'true']);
    expect(form.focused, 'no keyboard opens by itself').to.not.equal('content');
  });

  it('leads from “Lainnya” to the text, with all topics below it, unopened', async () => {
    const topics = [{ id: 'jembatan', name: 'Jembatan', picture: 'bridge' }];
    const form = await openChoosingForm(choosingService({ ...CHOOSING, topics }));
    await form.press('.tile:last-of-type');
    await form.drawn();
    expect(form.focused).to.equal('content');
    const { input } = form.picker('category_id');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    const order = form.query('#content')!.compareDocumentPosition(input);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    await form.press('.tile');
    expect([form.control('category_id').value, form.has('[role=combobox]#category_id')]).to.deep.equal([
      'jembatan',
      false,
    ]);
  });

  it('takes the office from the topic until somebody chooses another', async () => {
    const office = { id: 'pupr', name: 'Dinas Pekerjaan Umum' };
    const topics = [
      { id: 'jembatan', name: 'Jembatan', picture: 'bridge', office },
      { id: 'jalan', name: 'Jalan', picture: 'road' },
    ];
    const form = await openChoosingForm(choosingService({ ...CHOOSING, topics }));
    const press = async (tile: number): Promise<string> => {
      await form.press(`.tile:nth-of-type(${tile})`);
      await form.drawn();
      return form.picker('suggestion_institution_id').chosen;
    };
    expect([await press(1), await press(2), await press(1)]).to.deep.equal(['pupr', '', 'pupr']);
    form.query('#suggestion_institution_id-value')!.parentElement!.querySelector('button')!.click();
    await form.drawn();
    await pick(form, 'suggestion_institution_id', 'kesehatan');
    expect([await press(2), await press(1)]).to.deep.equal(['dinkes', 'dinkes']);
  });

  it('needs no more place than a village, and asks for the spot in it', async () => {
    const service = choosingService();
    const form = await openChoosingForm(service);
    await form.fill();
    form.type('location_text', '');
    form.submit();
    await waitUntil(() => form.has('#location_text-error'));
    await pick(form, 'location_id', 'suka');
    expect(form.has('#location_text-error')).to.equal(false);
    expect(form.control('location_text').getAttribute('aria-required')).to.equal('false');
    expect(form.control('location_text').labels![0]!.textContent).to.contain('Petunjuk tempat');
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.locationText).to.equal(null);
  });

  describe('a village to be remembered', () => {
    const endpoint = freshEndpoint();
    const key = `aduan-village:${endpoint}/`;
    const isKept = () => localStorage.getItem(key) !== null;
    afterEach(() => localStorage.removeItem(key));
    const visit = async (attributes: Record<string, string> = {}): Promise<FormHarness> => {
      const form = await openChoosingForm(choosingService(), { endpoint, ...attributes });
      await form.waitFor('input[name=location_id]', 'the village');
      return form;
    };
    it('is remembered for who asks for it alone, filled in the next time, and forgotten with the draft', async () => {
      const first = await visit();
      expect(first.has('#remember-village')).to.equal(false);
      await pick(first, 'location_id', 'suka');
      expect([first.control('location_id').value, isKept()]).to.deep.equal(['r-1', false]);
      expect(first.query<HTMLInputElement>('#remember-village')!.checked).to.equal(false);
      await expect(first.element).to.be.accessible();
      await first.choose('remember-village');
      first.remove();
      sessionStorage.clear();
      const next = await visit();
      expect(next.picker('location_id').chosen).to.equal('r-1');
      expect(next.text('#location_id-value')).to.contain('Sukajadi');
      expect(next.query<HTMLInputElement>('#remember-village')!.checked).to.equal(true);
      next.type('title', 'Jembatan');
      await next.waitFor('#draft-remove', 'a draft is kept');
      await next.press('#draft-remove');
      next.query('#draft-yes')!.click();
      await waitUntil(() => !isKept(), 'it is forgotten');
    });

    it('gives way to the place that a page or a link brings', async () => {
      localStorage.setItem(key, JSON.stringify({ id: 'r-1', name: 'Sukajadi', detail: '' }));
      const linked = await visit();
      expect(linked.picker('location_id').chosen).to.equal('r-1');
      linked.element.values = { place: 'Pasar Lama' };
      await linked.waitFor(() => linked.control('location_text').value === 'Pasar Lama', 'the place');
      expect(linked.picker('location_id').chosen).to.equal('');
    });

    it('is never offered nor filled in where others use the device', async () => {
      localStorage.setItem(key, JSON.stringify({ id: 'r-1', name: 'Sukajadi', detail: '' }));
      const form = await visit({ 'shared-device': '' });
      expect(form.picker('location_id').chosen).to.equal('');
      await pick(form, 'location_id', 'suka');
      expect(form.has('#remember-village')).to.equal(false);
    });
  });

  it('is offered only where the endpoint can honour it', async () => {
    const none = await openForm();
    expect(none.has(`${LISTS.map((id) => `#${id}`).join()},[name=notify]`)).to.equal(false);
    // What lies below the fold is not asked for.
    none.remove();
    const service = choosingService({ ...FULL, features: new Set([...FULL.features, 'locations']) });
    const form = await openChoosingForm(service);
    expect(LISTS.map((id) => form.has(`#${id}`))).to.deep.equal([false, false, true]);
    expect(form.has('[name=notify]')).to.equal(false);
  });

  it('is never in the way when its lists can’t be had', async () => {
    const service = choosingService();
    service.isBroken = true;
    const form = await openChoosingForm(service);
    await form.fill();
    form.picker('category_id').input.focus();
    const field = form.picker('category_id').input.closest('.field')!;
    await waitUntil(() => field.textContent.includes('belum bisa dimuat'));
    service.isBroken = false;
    field.querySelector('button')!.click();
    await form.picker('category_id').listed(3);
    form.submit();
    await form.arrived('receipt');
    expect(sentIds(service)).to.deep.equal([null, null, null]);
  });

  it('asks the endpoint itself for institutions that one page can’t hold', async () => {
    const service = choosingService();
    service.hasManyInstitutions = true;
    const form = await openChoosingForm(service);
    await pick(form, 'suggestion_institution_id', 'kesehatan');
    expect(form.picker('suggestion_institution_id').chosen).to.equal('dinkes');
    expect(service.calls.institutions).to.equal(2);
  });

  it('shows by name what the page fixed, and lets nobody change it', async () => {
    const service = choosingService();
    const form = await openForm(service, { category: 'jembatan', institution: 'pupr', location: 'r-1' });
    await form.waitFor(() => form.query('#category_id') && form.query('#suggestion_institution_id'));
    expect(form.text('#category_id')).to.contain('Jembatan');
    expect(form.text('#suggestion_institution_id')).to.contain('Dinas Pekerjaan Umum');
    expect(form.has('[role=combobox]')).to.equal(false);
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    expect(sentIds(service)).to.deep.equal(['jembatan', 'pupr', 'r-1']);
  });

  it('puts each refusal at its field, and asks a fixed one again as it is', async () => {
    const service = choosingService();
    const refuse = (fields: Record<string, string[]>) => {
      service.answer = () => Promise.reject(new AduanError('refused', { status: 422, fields }));
    };
    const form = await openChoosingForm(service, { category: 'jembatan' });
    await form.fill();
    await pick(form, 'location_id', 'suka');
    refuse({ category_id: ['Topik ini sudah dihapus.'], location_id: ['Desa ini tidak dikenal.'] });
    form.submit();
    await form.waitFor('#summary');
    expect(form.text('#location_id-error')).to.contain('Desa ini tidak dikenal.');
    expect(form.text('#category_id-error')).to.contain('Topik ini sudah dihapus.');
    const links = form.all<HTMLAnchorElement>('#summary a');
    for (const [index, id] of ['category_id', 'location_id'].entries()) {
      links[index]!.click();
      expect(form.focused).to.equal(id);
    }
    form.query<HTMLButtonElement>('#location_id')!.click();
    await waitUntil(() => form.has('input#location_id'));
    await pick(form, 'location_id', 'suka', 1);
    expect(form.has('#location_id-error')).to.equal(false);
    service.answer = () => Promise.resolve();
    form.submit();
    await form.arrived('receipt');
    expect(sentIds(service, 1)).to.deep.equal(['jembatan', null, 'r-2']);
  });

  it('keeps choices when it is moved, and forgets them at another endpoint', async () => {
    const form = await openChoosingForm(choosingService());
    await pick(form, 'category_id', 'jemb');
    const box = document.createElement('section');
    form.element.parentElement!.append(box);
    box.append(form.element);
    await form.drawn();
    expect(form.picker('category_id').chosen).to.equal('jembatan');
    form.element.endpoint = 'https://lapor.example/lain';
    await form.waitFor('input#category_id');
    expect(form.picker('category_id').chosen).to.equal('');
  });
});

describe('news by e-mail in aduan-form', () => {
  it('goes to the typed address, which it makes necessary, and says what it holds', async () => {
    const service = choosingService();
    const form = await openChoosingForm(service);
    await form.fill();
    expect(form.control('notify').closest('label')!.textContent).to.contain(
      'tanpa isi laporan dan kode akses',
    );
    await form.choose('notify');
    form.submit();
    await waitUntil(() => form.has('#emailUser-error'));
    expect(form.query('#summary')!.querySelectorAll('a')).to.have.length(1);
    form.type('emailUser', 'siti@contoh.id');
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.notify).to.deep.equal({ channel: 'email', to: 'siti@contoh.id' });
  });

  it('isn’t offered to who is promised that nothing is collected', async () => {
    const service = choosingService({
      ...CHOOSING,
      identity: { ...FULL.identity, anonymous: 'not-collected' },
    });
    const form = await openChoosingForm(service);
    await form.fill();
    form.type('emailUser', 'siti@contoh.id');
    await form.choose('notify');
    await form.choose('is_anonymous');
    expect(form.has('[name=notify]')).to.equal(false);
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.notify).to.equal(null);
  });

  it('is refused at its tick, and forgiven with the address', async () => {
    const service = choosingService();
    service.answer = () =>
      Promise.reject(new AduanError('refused', { status: 422, fields: { notify: ['Alamat ini ditolak.'] } }));
    const form = await openChoosingForm(service);
    await form.fill();
    form.type('emailUser', 'siti@contoh.id');
    await form.choose('notify');
    form.submit();
    await form.waitFor('#notify-error');
    form.type('emailUser', 'siti2@contoh.id');
    await form.drawn();
    expect(form.has('#notify-error')).to.equal(false);
  });
});

const STATES: Record<string, (form: FormHarness, service: ChoosingService) => Promise<void>> = {
  closed: async () => {},
  open: async (form) => {
    form.picker('category_id').input.focus();
    await form.picker('category_id').listed(3);
  },
  'marked, with namesakes': async (form) => {
    form.picker('location_id').input.focus();
    form.picker('location_id').write('sukajadi');
    await form.picker('location_id').listed(2);
  },
  'without a match': async (form) => {
    form.picker('category_id').input.focus();
    form.picker('category_id').write('pertanggungjawabanpembangunanjembatan');
    await waitUntil(() => form.text().includes('Tidak ada yang cocok'));
  },
  'chosen, and one left unchosen': async (form) => {
    await pick(form, 'category_id', 'jemb');
    await pick(form, 'location_id', 'suka');
    form.picker('suggestion_institution_id').input.focus();
    form.picker('suggestion_institution_id').write('dinas');
    await form.picker('suggestion_institution_id').listed(2);
    form.picker('suggestion_institution_id').input.blur();
    await form.drawn();
  },
  'failed, and refused': async (form, service) => {
    await pick(form, 'category_id', 'jemb');
    service.isBroken = true;
    form.picker('suggestion_institution_id').input.focus();
    await waitUntil(() => form.text().includes('belum bisa dimuat'));
    await form.choose('notify');
    form.submit();
    await waitUntil(() => form.has('#summary'));
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
        const form = await openChoosingForm(service);
        await reach(form, service);
        await expect(form.element).to.be.accessible();
      });
    }

    it(`fits 320 px: ${name}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const service = choosingService();
      const form = await openChoosingForm(service);
      await form.drawWhole();
      await reach(form, service);
      await form.inEveryStep(() => {
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const { left, right } = form.element.getBoundingClientRect();
        const all = (selector: string) => form.all(selector).filter(isShown);
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
