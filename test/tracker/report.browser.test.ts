/** Showing a report: every status, every shape the gateway sends, hostile texts, answers in pages. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  NUMBER,
  RESPONDED,
  capabilitiesJson,
  fakeService,
  followUpJson,
  followUpsJson,
  isOpenable,
  later,
  refusing,
  reportJson,
  until,
  words,
  type Answers,
  type Json,
} from './fake-endpoint.js';
import { openTracker } from './open-tracker.js';

async function show(answers: Answers, code = '') {
  const tracker = await openTracker(fakeService(answers));
  await tracker.look(NUMBER, code);
  await until(() => !tracker.words('.history-box').includes('Memuat riwayat'));
  return tracker;
}
const showReport = (more: Json, logs: Json[] = [], code = '') =>
  show({ report: () => reportJson(more, logs) }, code);

describe('aduan-tracker: every status', () => {
  const STATUSES: [string, string, string, number, string, string | null][] = [
    ['unverified', 'Belum Terverifikasi', 'Belum Terverifikasi', 2, 'mengirimnya', 'Admin pengaduan'],
    ['verified', 'Terverifikasi', 'Terverifikasi', 3, 'bekerja dan menjawab', 'Dinas Pekerjaan Umum'],
    ['in_progress', 'Dalam Proses', 'Ditindaklanjuti oleh Instansi', 3, 'dikerjakan', 'Dinas Pekerjaan Umum'],
    ['responded', 'Ditanggapi Instansi', 'Menunggu tanggapan pelapor', 4, '10 hari kerja', 'Pelapor'],
    [
      'reopened',
      'Ditanggapi Pelapor',
      'Ditanggapi oleh Pelapor',
      3,
      'mengerjakan lagi',
      'Dinas Pekerjaan Umum',
    ],
    ['held', 'Ditunda', 'Ditunda', 2, 'ditunda sementara', 'Admin pengaduan'],
    ['done', 'Selesai', 'Selesai', 5, 'Tidak ada langkah lagi', null],
    ['archived', 'Diarsipkan', 'Diarsipkan', 5, 'tidak dilanjutkan', null],
    ['rejected', 'Ditolak', 'Ditolak', 5, 'tidak diterima', null],
  ];
  it('a report that was merged leads to the one that goes on', async () => {
    const merged = {
      status_code: 'archived',
      status_name: 'Diarsipkan',
      is_owner: true,
      merged_into: '7654321098',
    };
    const tracker = await showReport(merged, [], CODE);
    const link = tracker.all('.status dd a')[0] as HTMLAnchorElement;
    expect([words(link), link.hash]).to.deep.equal(['#7654321098', '#aduan=7654321098']);
    const alone = await showReport({ ...merged, merged_into: null }, [], CODE);
    expect(alone.all('.status dd a').length).to.equal(0);
  });

  for (const [code, name, heading, step, meaning, who] of STATUSES) {
    it(`${code}: says where it is and who acts next`, async () => {
      const tracker = await showReport({ status_code: code, status_name: name });
      expect(tracker.words('#result')).to.equal(heading);
      expect(tracker.words('.meaning')).to.contain(meaning);
      expect(tracker.words('.eyebrow')).to.contain(`Langkah ${step} dari 5`);
      const turn = tracker.all('.status dl div').find((row) => words(row).startsWith('Giliran'));
      expect(turn ? words(turn.querySelector('dd')) : null).to.equal(who);
      const steps = tracker.all('.steps > li');
      expect(steps.length).to.equal(5);
      expect(steps.findIndex((one) => one.getAttribute('aria-current') === 'step') + 1).to.equal(step);
      for (const one of steps) {
        expect(words(one.querySelector('.word'))).to.match(
          /^(sudah|sekarang|berikutnya|nanti|tidak dijalankan)$/,
        );
      }
      expect(words(steps[4]!.querySelector('b'))).to.equal(step === 5 ? heading : 'Selesai');
    });
  }

  it('shows an unknown status by its name and keeps the step of the log', async () => {
    const tracker = await showReport({ status_code: 'escalated', status_name: 'Diteruskan ke Gubernur' }, [
      { id: 1, date: '2026-11-21T09:00:00+07:00', content: '', status_new: { name: 'Ditanggapi Instansi' } },
    ]);
    expect(tracker.words('#result')).to.equal('Diteruskan ke Gubernur');
    expect(tracker.words('.eyebrow')).to.contain('Langkah 4 dari 5');
  });

  it('takes a status named like a property of every object for what it is: unknown', async () => {
    const tracker = await showReport({ status_code: 'constructor', status_name: 'Konstruktor' });
    expect(tracker.words('#result')).to.equal('Konstruktor');
  });

  it('names the due date only where the server gave one, and says when it has passed', async () => {
    const without = await showReport({});
    expect(without.words('.status')).not.to.contain('Paling lambat');
    const ahead = await showReport({ deadline_at: '2999-12-03T23:59:59+07:00' });
    expect(ahead.words('.status')).to.match(/Paling lambat ?\w+, 3 Desember 2999/);
    expect(ahead.words('.status')).not.to.contain('sudah lewat');
    const late = await showReport({ deadline_at: '2020-12-03T10:00:00+07:00' });
    expect(late.words('.status')).to.contain('Kamis, 3 Desember 2020 (sudah lewat ');
    const done = await showReport({ status_code: 'done', deadline_at: '2020-12-03T10:00:00+07:00' });
    expect(done.words('.status')).not.to.contain('Paling lambat');
  });

  it('names both numbers once forwarded', async () => {
    const tracker = await showReport({ relay: { state: 'sent', national_id: 9165816 } });
    expect(tracker.words('.result')).to.contain(`#${NUMBER}`).and.to.contain('nomor 9165816');
  });
});

describe('aduan-tracker: history', () => {
  it('tells moves, changes and answers in one ordered list, newest first', async () => {
    const tracker = await show({
      report: () =>
        reportJson({}, [
          {
            id: 1,
            date: '20-11-2026 10:12:00',
            content: 'Laporan diterima',
            status_new: { name: 'Belum Terverifikasi' },
          },
          {
            id: 2,
            date: '2026-11-21T09:00:00+07:00',
            content: 'Didisposisikan dari {{institution_from}} ke {{institution_to}}.{{unknown}}',
            institution_from: { id: 1, name: 'Admin Kabupaten' },
            institution_to: { id: 2, name: 'Dinas PU' },
            status_old: { name: 'Belum Terverifikasi' },
            status_new: { name: 'Terverifikasi' },
          },
        ]),
      followUps: () => followUpsJson([followUpJson({ created_at: '23-11-2026 14:30:00' })]),
    });
    const entries = tracker.all('ol.history > li');
    expect(entries.map((entry) => words(entry.querySelector('.what')))).to.deep.equal([
      'Dinas Pekerjaan Umum',
      'Diteruskan dari Admin Kabupaten ke Dinas PU',
      'Status menjadi Belum Terverifikasi',
    ]);
    expect(words(entries[1]!))
      .to.contain('Status menjadi Terverifikasi')
      .and.not.to.contain('{{')
      .and.not.to.contain('Didisposisikan', 'the same move is told once');
    expect(words(entries[0]!.querySelector('time'))).to.match(
      /^Senin, 23 November 2026 (pukul )?14[.:]30 WIB$/,
    );
    expect(words(entries[2]!.querySelector('time'))).to.match(
      /^Jumat, 20 November 2026 (pukul )?10[.:]12 WIB$/,
    );
  });

  it("tells the time of the endpoint's zone, not the phone's", async () => {
    const tracker = await show({
      capabilities: () => capabilitiesJson({ timezone: 'Asia/Jayapura' }),
      report: () => reportJson({ created_at: '2026-11-20T23:30:00+07:00' }),
    });
    await until(() => tracker.words('.details-box').includes('WIT'));
    expect(tracker.words('.details-box')).to.match(/Sabtu, 21 November 2026 (pukul )?01[.:]30 WIT/);
  });

  it('shows what was answered to the category’s questions, as it was asked', async () => {
    const fields = [
      { code: 'nomor', label: 'Nomor <b>pelanggan</b>', content: '80213407' },
      { code: 'jenis', label: 'Apa yang rusak?', content: 'Tali\nLantai' },
      { code: 'kosong', label: 'Lain-lain', content: '' },
      null,
    ];
    const tracker = await showReport({ fields }, [], CODE);
    const rows = tracker.all('.details-box .facts > div').map((row) => words(row).replace(/\s+/g, ' '));
    expect(rows.slice(0, 2)).to.deep.equal([
      'Nomor <b>pelanggan</b> 80213407',
      'Apa yang rusak? Tali Lantai',
    ]);
    expect(rows.join()).not.to.contain('Lain-lain');
    expect(tracker.all('.details-box .facts b').length).to.equal(0);
  });

  it('shows foreign text as text, with its line breaks', async () => {
    const markup = '<img src=x onerror="window.stung=true"> <script>window.stung=true</' + 'script>';
    const tracker = await show({
      report: () =>
        reportJson({ title: markup, content: `${markup}\nbaris kedua`, disposition_name: '<b>Dinas</b>' }, [
          { id: 1, date: '2026-11-21T09:00:00+07:00', content: `<p>Satu</p><p>Dua &amp; tiga</p>` },
        ]),
      followUps: () => followUpsJson([followUpJson({ content: 'Baris satu<br>Baris dua <b>tebal</b>' })]),
    });
    expect(
      tracker.has(
        '.result img, .result script, .result b:not(.number):not(.steps b):not(.keep b):not(figcaption b)',
      ),
    ).to.equal(false);
    expect(tracker.find('.details-box .text')!.textContent).to.contain(`${markup}\nbaris kedua`);
    expect(getComputedStyle(tracker.find('.details-box .text')!).whiteSpace).to.match(
      /pre-line|preserve-breaks/,
    );
    expect(tracker.find('.reply .text')!.textContent).to.equal('Baris satu\nBaris dua tebal');
    expect(tracker.words('.history')).to.contain('Satu Dua & tiga');
    expect('stung' in window).to.equal(false);
  });

  it('says who wrote where no office is named, the rating, and what is private', async () => {
    const tracker = await show({
      followUps: () =>
        followUpsJson([
          followUpJson({
            institution_from_name: '',
            author: 'reporter',
            rating: 4,
            is_secret: true,
            content: 'Masih rusak',
          }),
        ]),
    });
    const entry = tracker.words('.reply');
    expect(entry)
      .to.contain('Pelapor')
      .and.to.contain('4 dari 5')
      .and.to.contain('Tidak ditampilkan untuk umum');
  });

  it('says when nothing has happened yet', async () => {
    expect((await show({})).words('.history-box')).to.contain('Belum ada riwayat');
  });

  it('loads 200 answers page by page, without repeats, and goes on reading where the new ones begin', async () => {
    const page = (number: number) =>
      followUpsJson(
        // The server repeats the last answer of the page before.
        Array.from({ length: number ? 21 : 20 }, (_, index) => {
          const id = number * 20 + index - (number ? 1 : 0);
          const minute = String(id % 60).padStart(2, '0');
          const hour = String(23 - Math.floor(id / 60)).padStart(2, '0');
          return followUpJson({
            id,
            content: `Jawaban ${id}`,
            created_at: `2026-11-20T${hour}:${minute}:00+07:00`,
          });
        }),
        number < 9 ? `complaints/x/followups?cursor=${number + 1}` : null,
      );
    const tracker = await show({
      followUps: (url) => page(Number(/cursor=(\d+)/.exec(url ?? '')?.[1] ?? 0)),
    });
    const more = () => tracker.all('.history-box button').find((one) => words(one) === 'Muat lebih banyak');
    expect(tracker.all('.history > .reply').length).to.equal(20);
    for (let loaded = 1; loaded < 10; loaded++) {
      more()!.click();
      await until(() => tracker.all('.history > .reply').length === (loaded + 1) * 20);
      await tracker.drawn();
      expect(words(tracker.element.shadowRoot!.activeElement)).to.contain(`Jawaban ${loaded * 20}`);
      expect(tracker.words('[role=status]')).to.equal('20 pesan ditambahkan.');
    }
    expect(more() === undefined).to.equal(true);
    const texts = tracker.all('.reply .text').map((one) => one.textContent);
    expect(new Set(texts).size).to.equal(200);
  });

  it('keeps the report when its answers cannot be loaded, and tries again', async () => {
    let isDown = true;
    const tracker = await show({
      followUps: () => (isDown ? refusing('network')() : followUpsJson([followUpJson()])),
    });
    expect(tracker.words('#result')).to.equal('Ditindaklanjuti oleh Instansi');
    expect(tracker.words('.history-box .error')).to.contain('belum bisa dimuat');
    isDown = false;
    tracker.find('.history-box button')!.click();
    await until(() => tracker.find('.reply'));
    expect(tracker.has('.history-box .error')).to.equal(false);
  });

  it('does not offer a page that names itself as the next one', async () => {
    const tracker = await show({
      followUps: () => followUpsJson([followUpJson()], 'complaints/x/followups?page=1'),
    });
    tracker.find('.history-box button')!.click();
    await until(() => !tracker.find('.history-box button'));
    expect(tracker.all('.reply').length).to.equal(1);
  });
});

describe('aduan-tracker: files', () => {
  const FILES: [string, unknown][] = [
    [
      'an array',
      [
        { path: 'files/1', file_name: 'satu.jpg', extension: 'jpg' },
        { path: 'files/2', file_name: 'dua.pdf', extension: 'pdf' },
      ],
    ],
    [
      "the gateway's object",
      {
        0: { path: 'files/1', file_name: 'satu.jpg', extension: 'jpg' },
        docs: [{ path: 'files/2', file_name: 'dua.pdf', extension: 'pdf' }],
      },
    ],
  ];
  for (const [what, attachments] of FILES) {
    it(`shows pictures and offers documents from ${what}`, async () => {
      const tracker = await showReport({ attachments });
      await until(() => tracker.find('.files img'));
      expect(tracker.find('.files img')!.getAttribute('src')).to.match(/^blob:/);
      expect(tracker.find('.files img')!.getAttribute('alt')).to.equal('Foto satu.jpg');
      expect(tracker.words('.files')).to.contain('Lihat dua.pdf');
    });
  }

  it('fetches with the code where there is one, and without where there is none', async () => {
    const report = () =>
      reportJson({ attachments: [{ path: 'files/1', file_name: 'a.jpg', extension: 'jpg' }] });
    for (const [code, sent] of [
      [CODE, CODE],
      ['', undefined],
    ] as const) {
      const service = fakeService({ report });
      const tracker = await openTracker(service);
      await tracker.look(NUMBER, code);
      await until(() => tracker.find('.files img'));
      expect(service.calls.find(({ name }) => name === 'attachment')).to.include({
        accessCode: sent,
        subject: 'files/1',
      });
    }
  });

  it('sets photos before and after the work side by side, on a small phone too, and no photo twice', async () => {
    const photo = (name: string) => ({ path: `files/${name}`, file_name: `${name}.jpg`, extension: 'jpg' });
    const tracker = await show({
      report: () => reportJson(RESPONDED),
      followUps: () =>
        followUpsJson([
          followUpJson({
            author: 'office',
            attachments: [photo('baru'), photo('surat')],
            pair: [{ before: photo('lama'), after: photo('baru') }, { before: photo('lama') }],
          }),
        ]),
    });
    tracker.element.style.inlineSize = '288px';
    await until(() => tracker.all('.answer .files img').length === 3);
    const figures = tracker.all('.answer .pair figure');
    expect(figures.map((one) => words(one.querySelector('figcaption')))).to.deep.equal([
      'Sebelum',
      'Sesudah',
    ]);
    const alts = tracker.all('.answer .files img').map((one) => one.getAttribute('alt'));
    expect(alts).to.deep.equal(['Sebelum: Foto lama.jpg', 'Sesudah: Foto baru.jpg', 'Foto surat.jpg']);
    const [before, after] = figures.map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(after.top).to.equal(before.top);
    expect(after.left).to.be.at.least(before.right);
    expect(after.width).to.be.closeTo(before.width, 1);
  });

  it('opens nothing in the page that could run there', async () => {
    const evil = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' });
    const tracker = await show({
      report: () =>
        reportJson({ attachments: [{ path: 'files/1', file_name: 'jahat.jpg', extension: 'jpg' }] }),
      attachment: () => evil,
    });
    await until(() => tracker.find('.files a'));
    const link = tracker.find('.files a') as HTMLAnchorElement;
    expect(tracker.has('.files img')).to.equal(false);
    expect(link.download).to.equal('jahat.jpg');
    expect((await fetch(link.href)).headers.get('Content-Type')).to.equal('application/octet-stream');
  });

  it('lets a file that failed be asked for again', async () => {
    let isDown = true;
    const tracker = await show({
      report: () => reportJson({ attachments: [{ path: 'files/1', file_name: 'a.jpg', extension: 'jpg' }] }),
      attachment: () => (isDown ? refusing('network')() : new Blob(['x'], { type: 'image/png' })),
    });
    await until(() => tracker.words('.files').includes('gagal dimuat'));
    isDown = false;
    tracker.find('.files button')!.click();
    await until(() => tracker.find('.files img'));
  });

  it('revokes every address with the report, and drops a file that comes too late', async () => {
    const slow = later<Blob>();
    const tracker = await show({
      report: () =>
        reportJson({
          attachments: [
            { path: 'files/1', file_name: 'a.jpg', extension: 'jpg' },
            { path: 'files/2', file_name: 'b.jpg', extension: 'jpg' },
          ],
        }),
      attachment: (path) => (path === 'files/1' ? new Blob(['x'], { type: 'image/png' }) : slow.promise),
    });
    await until(() => tracker.find('.files img'));
    const url = (tracker.find('.files img') as HTMLImageElement).src;
    expect(await isOpenable(url)).to.equal(true);
    tracker.all('.closing button')[0]!.click();
    await tracker.drawn();
    expect(await isOpenable(url)).to.equal(false);
    slow.resolve(new Blob(['x'], { type: 'image/png' }));
    await slow.promise;
    await tracker.drawn();
    expect(tracker.has('.files')).to.equal(false);
  });
});
