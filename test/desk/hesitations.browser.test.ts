/** Where an officer would stop on one report: what ends without an answer, who reads what, photos, the way on. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { useTransport } from '../../demo/endpoint/desk/page/api.js';
import { useSession } from '../../demo/endpoint/desk/page/session.js';
import { button, openReport, until, viewOf } from './open-report.js';

const ANSWERABLE = { become: ['responded', 'done'], note: true };

const point = (target: Element, type: string, x: number, y: number): void => {
  const { left, top, width, height } = target.closest('svg')!.getBoundingClientRect();
  const [clientX, clientY] = [left + x * width, top + y * height];
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX, clientY }));
};

describe('an officer who hesitates', () => {
  afterEach(() => {
    useTransport(null);
    useSession(null);
  });

  it('is asked before a report ends of which its reporter has heard nothing, and answers first', async () => {
    const { part, calls } = await openReport(viewOf({ status_code: 'in_progress', can: ANSWERABLE }));
    await sendKeys({ press: 's' });
    const dialog = await until(() => part.querySelector<HTMLDialogElement>('dialog[open]'));
    expect(dialog.textContent).to.contain('belum mendapat jawaban');
    expect(calls).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await until(() => part.querySelector('.composer.answer textarea') === document.activeElement);
    expect(calls).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 's' });
    await until(() => part.querySelector('dialog[open]'));
    button(part, 'Selesaikan tanpa jawaban')!.click();
    await until(() => calls.length === 1);
    expect(calls[0]![0]).to.equal('close');
  });

  it('reads under a secret report that nobody but its reporter will read the answer', async () => {
    const open = async (is_secret: boolean) =>
      (await openReport(viewOf({ status_code: 'in_progress', is_secret, can: ANSWERABLE }))).part;
    const secret = await open(true);
    expect(secret.querySelector('.composer')!.textContent).to.contain('hanya dibaca pelapor dan petugas');
    expect(secret.querySelector('[name="is_private"]')).to.equal(null);
    secret.remove();
    const other = await open(false);
    expect(other.querySelector('.composer')!.textContent).to.contain('Tampil untuk umum, kecuali');
    expect(other.querySelector('[name="is_private"]')).not.to.equal(null);
  });

  it('learns what a template fills in by itself, and deletes none by one press', async () => {
    const keepers = [{ institution_id: null, name: 'Pemkab' }];
    const template = { id: 't', name: 'Ditambal', act: 'respond', key: null, category_id: null };
    const data = [{ ...template, text: 'Sudah.', institution_id: null, may_change: true }];
    const { part, calls } = await openReport(viewOf({ status_code: 'in_progress', can: ANSWERABLE }), {
      templates: { data, may_make: keepers },
    });
    const managing = await until(() => part.querySelector<HTMLDetailsElement>('.manage'));
    managing.open = true;
    await until(() => managing.textContent.includes('{tenggat}'));
    const remove = button(managing, 'Hapus')!;
    expect(remove.checkVisibility()).to.equal(false);
    managing.querySelector<HTMLElement>(':scope details summary')!.click();
    await until(() => remove.checkVisibility());
    remove.click();
    await until(() => calls.length === 1);
    expect(calls[0]![0]).to.equal('templates/t');
  });

  it('leaves a field by Escape, and letters are keys again', async () => {
    const { part } = await openReport(viewOf({ status_code: 'in_progress', can: ANSWERABLE }));
    await sendKeys({ press: 'b' });
    await until(() => part.querySelector('.composer.answer textarea') === document.activeElement);
    await sendKeys({ type: 'c' });
    await sendKeys({ press: 'Escape' });
    expect(document.activeElement?.localName).not.to.equal('textarea');
    await sendKeys({ press: 'c' });
    await until(() => part.querySelector('.composer.internal textarea') === document.activeElement);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'b' });
    const area = await until(() => part.querySelector<HTMLTextAreaElement>('.composer.answer textarea'));
    expect(area.value).to.equal('c');
  });

  it('moves a black box that stands in the wrong place, and draws another beside it', async () => {
    const { part } = await openReport(viewOf());
    button(part, 'Hitamkan bagian foto')!.click();
    const svg = await until(() => part.querySelector('.box-editor svg'));
    svg.setPointerCapture = () => {};
    const boxes = () =>
      [...svg.querySelectorAll('[data-box]')].map((box) =>
        ['x', 'y', 'width', 'height'].map((name) => Math.round(Number(box.getAttribute(name)) * 10)),
      );
    const drag = (target: Element, from: [number, number], to: [number, number]): void => {
      point(target, 'pointerdown', ...from);
      point(target, 'pointermove', ...to);
      point(target, 'pointerup', ...to);
    };
    drag(svg, [0.1, 0.1], [0.3, 0.3]);
    await until(() => boxes().length === 1);
    drag(svg.querySelector('[data-box]')!, [0.2, 0.2], [0.6, 0.4]);
    await until(() => boxes()[0]![0] === 5);
    expect(boxes()).to.deep.equal([[5, 3, 2, 2]]);
    drag(svg, [0.1, 0.1], [0.2, 0.2]);
    await until(() => boxes().length === 2);
  });

  it('reads a place on the map to the metre', async () => {
    const { part } = await openReport(viewOf({ latitude: -4.1303, longitude: 104.03020000000001 }));
    expect(part.querySelector('.facts-card')!.textContent).to.contain('-4.1303, 104.0302');
    expect(part.querySelector('.facts-card')!.textContent).not.to.contain('0000001');
  });
});
