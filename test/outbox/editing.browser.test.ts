import { assert } from '@open-wc/testing';
import type { AduanError } from '../../src/errors.js';
import type { ReportEntry } from '../../src/outbox/entry.js';
import { openOutbox, reportEntry } from './harness/outbox-harness.js';

describe('outbox', () => {
  describe('editing', () => {
    it('keeps the key, and the uploads of files that stay', async () => {
      const outbox = openOutbox();
      outbox.service.fates = [
        { code: 'refused', details: { status: 422, fields: { title: ['Terlalu pendek'] } } },
      ];
      const id = await outbox.addReport({ title: 'Rusak' }, 'one', 'two');
      const refused = await outbox.send(id);
      assert.deepInclude(refused, { state: 'needs-fix', isEditable: true });
      assert.deepEqual(refused!.problem!.fields, { title: ['Terlalu pendek'] });
      const held = (await outbox.edit(id)) as ReportEntry;
      assert.deepEqual(await Promise.all(held.files.map(({ data }) => data.text())), ['one', 'two']);
      const fixed: ReportEntry = {
        ...held,
        submission: { ...held.submission, title: 'Jembatan rusak' },
        files: [held.files[1]!],
      };
      assert.equal(await outbox.add(fixed, { replaces: id }), id);
      assert.equal((await outbox.send(id))?.state, 'sent');
      const [report] = outbox.service.reports.values();
      assert.deepInclude(report, { attachments: ['upload-2'] });
      assert.equal(report!.submission.title, 'Jembatan rusak');
      assert.equal(outbox.service.uploaded(), 2);
      assert.equal(new Set(outbox.service.calls.filter((call) => call.startsWith('create'))).size, 1);
    });

    it('holds a waiting one back until it returns', async () => {
      const outbox = openOutbox();
      const id = await outbox.addReport();
      await outbox.edit(id);
      await outbox.flush();
      assert.equal(outbox.service.created(), 0);
      await outbox.add(reportEntry({ title: 'Judul baru sekali' }), { replaces: id });
      await outbox.flush();
      assert.deepEqual(
        [...outbox.service.reports.values()].map(({ submission }) => submission.title),
        ['Judul baru sekali'],
      );
    });

    it('calls back an attempt while its files are on their way, and sends no byte twice', async () => {
      const outbox = openOutbox();
      outbox.service.uploadFates = ['ok'];
      outbox.service.willHang(outbox.service.uploadFates, 1);
      const id = await outbox.addReport({}, 'one', 'two');
      const sending = outbox.send(id);
      await outbox.service.hanging;
      assert.isTrue(await outbox.recall(id));
      assert.deepInclude(await sending, { state: 'needs-fix', isEditable: true, problem: null });
      await outbox.flush();
      const held = (await outbox.edit(id)) as ReportEntry;
      await outbox.add({ ...held, files: [held.files[0]!] }, { replaces: id });
      assert.equal((await outbox.send(id))?.state, 'sent');
      const [report] = outbox.service.reports.values();
      assert.deepInclude(report, { attachments: ['upload-1'] });
      assert.deepEqual([outbox.service.uploaded(), outbox.service.created()], [2, 1]);
    });

    it('calls back an attempt that has not begun: it does not take up what was taken out', async () => {
      const outbox = openOutbox();
      const id = await outbox.addReport({}, 'one');
      const sending = outbox.send(id);
      assert.isTrue(await outbox.recall(id));
      assert.deepInclude(await sending, { state: 'needs-fix', isEditable: true });
      assert.deepEqual([outbox.service.uploaded(), outbox.service.created()], [0, 0]);
      assert.equal((await outbox.send(id))?.state, 'sent');
    });

    it('calls back nothing once the report itself is leaving', async () => {
      const outbox = openOutbox();
      outbox.service.willHang();
      const id = await outbox.addReport();
      const sending = outbox.send(id);
      await outbox.service.hanging;
      assert.isFalse(await outbox.recall(id));
      outbox.service.release();
      assert.equal((await sending)?.state, 'sent');
      assert.isFalse(await outbox.recall(id));
    });

    it('is refused once it was sent', async () => {
      const outbox = openOutbox();
      const id = await outbox.addReport();
      await outbox.send(id);
      assert.isUndefined(await outbox.edit(id));
      const error = await outbox.add(reportEntry(), { replaces: id }).catch((reason: unknown) => reason);
      assert.equal((error as AduanError).code, 'in-progress');
    });
  });

  describe('reading', () => {
    it('shows what waits and leaves it waiting; what was sent is gone', async () => {
      const outbox = openOutbox();
      outbox.service.fates = ['offline'];
      const id = await outbox.addReport({}, 'one');
      await outbox.send(id);
      const content = (await outbox.read(id)) as ReportEntry;
      assert.equal(content.submission.title, 'Jembatan bambu patah');
      assert.equal(await content.files[0]!.data.text(), 'one');
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.isUndefined(await outbox.read(id));
    });
  });

  describe('removing', () => {
    it('leaves nothing, and ends an attempt under way', async () => {
      const outbox = openOutbox();
      outbox.service.willHang();
      const id = await outbox.addReport();
      const sending = outbox.send(id);
      await outbox.service.hanging;
      await outbox.remove(id);
      assert.isUndefined(await sending);
      assert.notInclude(await outbox.device.text(), id);
      await outbox.flush();
      assert.equal(outbox.service.created(), 1);
    });
  });
});
