import { expect, waitUntil } from '@open-wc/testing';
import type { Danger } from '../../src/contract/public/danger.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { FULL } from '../form-logic/capabilities.js';
import {
  arrived,
  control,
  fakeService,
  fill,
  focused,
  has,
  hear,
  mount,
  mountReady,
  PATIENT,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';

const FIRE: Danger = {
  id: 'api',
  words: ['api besar', '{house} terbakar'],
  not: ['api unggun'],
  title: 'Ada kebakaran?',
  text: 'Keluar dulu.',
  tel: '112',
  secret: false,
};
const HOME: Danger = {
  ...FIRE,
  id: 'rumah',
  words: ['memukul {family}'],
  title: 'Disakiti?',
  tel: '129',
  secret: true,
};
const URGENT = {
  ...FULL,
  identity: { ...FULL.identity, anonymous: 'not-collected' as const },
  urgent: [HOME, FIRE],
};

const CARD = '.danger-call[role=alert]';
const isHeard = (form: AduanForm): Promise<void> => waitUntil(() => has(form, CARD), 'the card', PATIENT);
const buttonNamed = (form: AduanForm, name: string): HTMLButtonElement =>
  [...form.shadowRoot!.querySelectorAll<HTMLButtonElement>('#danger button')].find(
    ({ textContent }) => textContent.trim() === name,
  )!;

describe('aduan-form and danger', () => {
  it('shows above all else whom to call, tells the page nothing, and lets the report be sent', async () => {
    const service = fakeService(URGENT);
    const form = await mountReady(service);
    const heard = hear(form);
    await fill(form);
    type(form, 'content', 'Tolong, ada api yang besar di pasar, kios sudah habis.');
    await isHeard(form);
    expect(heard).to.deep.equal([]);
    const bar = query(form, CARD)!;
    expect(bar.textContent).to.contain('Ada kebakaran?');
    const call = bar.querySelector('a')!;
    expect(call.getAttribute('href')).to.equal('tel:112');
    expect(call.getBoundingClientRect().height).to.be.at.least(44);
    expect(bar.compareDocumentPosition(query(form, 'form')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(getComputedStyle(bar).position).to.equal('sticky');
    await expect(form).to.be.accessible();
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission).not.to.have.property('urgent');
  });

  it('hears it in every step, and no more once it is written no more', async () => {
    const form = await mountReady(fakeService(URGENT));
    await fill(form);
    type(form, 'location_text', 'Dekat rumah yang terbakar');
    await isHeard(form);
    type(form, 'location_text', 'Dekat api unggun besar');
    await waitUntil(() => !has(form, CARD), 'it goes', PATIENT);
  });

  it('hears what was begun in the small form of the page', async () => {
    const form = await mount(fakeService(URGENT));
    const small = document.createElement('form');
    small.innerHTML = '<textarea name="content"></textarea>';
    small.querySelector('textarea')!.value = 'api besar di pasar';
    document.body.append(small);
    await form.takeOver(small);
    await isHeard(form);
    small.remove();
  });

  it('stays away once it is no emergency, until the next report', async () => {
    const form = await mountReady(fakeService(URGENT));
    type(form, 'content', 'api besar di pasar');
    await isHeard(form);
    buttonNamed(form, 'Bukan darurat').click();
    await waitUntil(() => !has(form, CARD), 'it goes', PATIENT);
    expect(focused(form)).to.equal('content');
    type(form, 'content', 'api besar di pasar, dan suami memukul saya');
    await isHeard(form);
    expect(query(form, CARD)!.textContent).to.contain('Disakiti?');
    buttonNamed(form, 'Bukan darurat').click();
    await waitUntil(() => !has(form, CARD), 'it goes too', PATIENT);
    form.reset();
    type(form, 'content', 'api besar di pasar');
    await isHeard(form);
  });

  it('offers whoever may have somebody to fear to be unseen, and a quick way out', async () => {
    const form = await mountReady(fakeService(URGENT));
    type(form, 'content', 'suami saya memukul saya');
    await isHeard(form);
    expect(query(form, `${CARD} a`)!.getAttribute('href')).to.equal('tel:129');
    expect(buttonNamed(form, 'Tutup cepat')).to.exist;
    buttonNamed(form, 'Rahasia dan tanpa nama').click();
    await waitUntil(() => focused(form) === 'danger-protected', 'it is heard', PATIENT);
    expect(textOf(form)).to.contain('Laporan ini sekarang Rahasia');
    expect(buttonNamed(form, 'Rahasia dan tanpa nama')).not.to.exist;
    expect(query(form, CARD)).to.exist;
    await expect(form).to.be.accessible();
  });

  it('says the number in the first step, where the endpoint names one, and fetches nothing for it', async () => {
    const form = await mountReady(fakeService(URGENT));
    const line = query<HTMLAnchorElement>(form, '.section .emergency a')!;
    expect([line.getAttribute('href'), line.textContent]).to.deep.equal(['tel:112', 'Darurat? 112']);
    expect(line.getBoundingClientRect().height).to.be.at.least(44);
    const other = await mountReady(fakeService(FULL));
    type(other, 'content', 'api besar di pasar');
    expect(has(other, '.emergency')).to.equal(false);
    expect(control(other, 'content').value).to.contain('api');
  });
});
