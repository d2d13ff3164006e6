import { expect } from '@open-wc/testing';
import type { DangerService } from '../../../src/client/sp4n/dangers.js';
import type { Danger, DangerWords } from '../../../src/contract/public/danger.js';
import { AduanError } from '../../../src/errors.js';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService } from '../harness/form-fixture.js';
import { openForm, placeForm, type FormHarness } from '../harness/form-harness.js';

const FIRE: Danger = {
  id: 'api',
  words: ['api besar'],
  title: 'Ada kebakaran?',
  text: 'Keluar dulu.',
  tel: '112',
  secret: false,
};
const HOME: Danger = {
  ...FIRE,
  id: 'rumah',
  words: ['memukul saya'],
  title: 'Disakiti?',
  tel: '129',
  secret: true,
};
const WORDS: DangerWords = {
  phrases: [
    { id: 'api', words: ['api besar', 'rumah|pasar terbakar'], not: ['api unggun'] },
    { id: 'rumah', words: ['memukul saya|anak'], not: [] },
  ],
  learnt: null,
};
const CAPABILITIES = {
  ...FULL,
  identity: { ...FULL.identity, anonymous: 'not-collected' as const },
  fallback: { ...FULL.fallback, urgentUrl: 'urgent' },
  urgent: [HOME, FIRE],
  emergency: '112',
};
/** What an endpoint says that knows no more than the contract asks for. */
const PLAIN = { ...CAPABILITIES, fallback: FULL.fallback };

/** An endpoint that names dangers, and the addresses it was asked for. */
function townService(dangers: () => Promise<DangerWords> = () => Promise.resolve(WORDS)) {
  const asked: string[] = [];
  const more: DangerService = {
    dangers(url) {
      asked.push(url);
      return dangers();
    },
  };
  return Object.assign(fakeService(CAPABILITIES), more, { asked });
}

const CARD = '.danger-call[role=alert]';
const isHeard = (form: FormHarness): Promise<void> => form.waitFor(CARD, 'the card');
const isGone = (form: FormHarness): Promise<void> => form.waitFor(() => !form.has(CARD), 'it goes');
const buttonNamed = (form: FormHarness, name: string): HTMLButtonElement =>
  form.all<HTMLButtonElement>('#danger button').find(({ textContent }) => textContent.trim() === name)!;

describe('aduan-form and danger', () => {
  it('shows above all else whom to call, tells the page nothing, and lets the report be sent', async () => {
    const service = townService();
    const form = await openForm(service);
    const heard = form.hear();
    await form.fill();
    form.control('content').focus();
    form.type('content', 'Tolong, ada api yang besar di pasar, kios sudah habis.');
    await isHeard(form);
    expect(form.focused).to.equal('content');
    expect(heard).to.deep.equal([]);
    const bar = form.query(CARD)!;
    expect(bar.textContent).to.contain('Ada kebakaran?');
    const call = bar.querySelector('a')!;
    expect(call.getAttribute('href')).to.equal('tel:112');
    expect(call.getBoundingClientRect().height).to.be.at.least(44);
    expect(bar.compareDocumentPosition(form.query('form')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(getComputedStyle(bar).position).to.equal('sticky');
    await expect(form.element).to.be.accessible();
    // An alert is heard once: what is written on doesn't draw it anew.
    form.type('content', 'Tolong, ada api yang besar di pasar, kios sudah habis semua.');
    form.type('location_text', 'Dekat rumah yang terbakar');
    await form.drawn();
    expect(form.query(CARD)).to.equal(bar);
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission).not.to.have.property('urgent');
  });

  it('hears it in every step, and no more once it is written no more', async () => {
    const form = await openForm(townService());
    await form.fill();
    form.type('location_text', 'Dekat rumah yang terbakar');
    await isHeard(form);
    form.type('location_text', 'Dekat api unggun besar');
    await isGone(form);
  });

  it('hears what was begun in the small form of the page', async () => {
    const form = await placeForm(townService());
    const small = document.createElement('form');
    small.innerHTML = '<textarea name="content"></textarea>';
    small.querySelector('textarea')!.value = 'api besar di pasar';
    document.body.append(small);
    await form.element.takeOver(small);
    await isHeard(form);
    small.remove();
  });

  it('leaves what is written where it is when it comes and goes, and its bar in sight', async () => {
    const form = await openForm(townService());
    document.body.style.paddingBlock = '100vh';
    const field = form.control('content');
    scrollBy({ top: field.getBoundingClientRect().top - 200, behavior: 'instant' });
    const top = field.getBoundingClientRect().top;
    form.type('content', 'api besar di pasar');
    await isHeard(form);
    expect(field.getBoundingClientRect().top).to.be.closeTo(top, 1);
    const bar = form.query(CARD)!.getBoundingClientRect();
    expect(bar.top).to.be.at.least(0);
    expect(bar.bottom).to.be.at.most(innerHeight);
    form.type('content', 'api unggun di pasar');
    await isGone(form);
    expect(field.getBoundingClientRect().top).to.be.closeTo(top, 1);
    document.body.style.paddingBlock = '';
  });

  it('asks for more words once something is written, once, and again after a failure when more is', async () => {
    let isOnline = false;
    const service = townService(() =>
      isOnline ? Promise.resolve(WORDS) : Promise.reject(new AduanError('network')),
    );
    const form = await openForm(service);
    expect(service.asked).to.deep.equal([]);
    form.type('content', 'rumah sebelah terbakar');
    await form.waitFor(() => service.asked.length === 1, 'it asks');
    isOnline = true;
    form.type('content', 'rumah di sebelah terbakar');
    await isHeard(form);
    form.type('content', 'rumah di sebelah terbakar lagi');
    await form.drawn();
    expect(service.asked).to.deep.equal(['urgent', 'urgent']);
  });

  it('hears by the few words of the capabilities while more can’t be had, and where there are none', async () => {
    const offline = townService(() => Promise.reject(new AduanError('network')));
    for (const service of [offline, fakeService(PLAIN)]) {
      const form = await openForm(service);
      form.type('content', 'Tidak ada api besar, rumah terbakar tahun lalu.');
      form.type('location_text', 'Dekat pasar');
      form.type('content', 'Tidak ada api besar. Suami saya memukul saya');
      await isHeard(form);
      expect(form.text(CARD)).to.contain('Disakiti?');
      form.type('content', 'Tolong, api besar');
      await form.waitFor(() => form.text(CARD).includes('Ada kebakaran?'), 'the other card');
      form.type('content', 'Tidak ada api besar');
      await isGone(form);
      form.element.remove();
    }
  });

  it('stays away once it is no emergency, until the next report', async () => {
    const form = await openForm(townService());
    form.type('content', 'api besar di pasar');
    await isHeard(form);
    buttonNamed(form, 'Bukan darurat').click();
    await isGone(form);
    expect(form.focused).to.equal('content');
    form.type('content', 'api besar di pasar, dan suami memukul saya');
    await isHeard(form);
    expect(form.text(CARD)).to.contain('Disakiti?');
    buttonNamed(form, 'Bukan darurat').click();
    await isGone(form);
    form.reset();
    await form.drawn();
    form.type('content', 'api besar di pasar');
    await isHeard(form);
  });

  it('offers whoever may have somebody to fear to be unseen, and a quick way out', async () => {
    const form = await openForm(townService());
    form.type('content', 'suami saya memukul saya');
    await isHeard(form);
    expect(form.query(`${CARD} a`)!.getAttribute('href')).to.equal('tel:129');
    expect(buttonNamed(form, 'Tutup cepat')).to.exist;
    buttonNamed(form, 'Rahasia dan tanpa nama').click();
    await form.waitFor(() => form.focused === 'danger-protected', 'it is heard');
    expect(form.text()).to.contain('Laporan ini sekarang Rahasia');
    expect(buttonNamed(form, 'Rahasia dan tanpa nama')).not.to.exist;
    expect(form.has(CARD)).to.equal(true);
    await expect(form.element).to.be.accessible();
  });

  it('says the number in the first step, where the endpoint names one, and asks for nothing for it', async () => {
    const service = townService();
    const form = await openForm(service);
    const line = form.query<HTMLAnchorElement>('.section a[href="tel:112"]')!;
    expect(line.textContent.trim()).to.equal('Darurat? 112');
    expect(line.getBoundingClientRect().height).to.be.at.least(44);
    expect(service.asked).to.deep.equal([]);
    const other = await openForm(fakeService(FULL));
    other.type('content', 'api besar di pasar');
    expect(other.has('a[href^="tel:"]')).to.equal(false);
    expect(other.control('content').value).to.contain('api');
  });
});
