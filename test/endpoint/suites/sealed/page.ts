/** The page on which a report is sealed, as the endpoint draws it: what is agreed to there, and who is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SEALING_WORDS } from '../../../../demo/endpoint/pages/sealing/words/sealing-languages.js';
import { LANGUAGES } from '../../../../demo/endpoint/words/messages.js';
import { onOneDatabase } from '../../harness/databases.js';
import { PageVisitor } from '../../harness/page-visitor.js';
import { aSealedReport, giveKeys, sendSealed } from '../../harness/sealed.js';

onOneDatabase('The page that seals', (databases) => {
  test('has a consent of its own in each language, whose version is what is recorded', async () => {
    const town = await databases.open();
    await giveKeys(town);
    const visitor = new PageVisitor((request) => town.app.fetch(request));
    const [{ version, retention }] = town.endpoint.config.consents;
    const versions = new Set<string>();
    for (const language of LANGUAGES) {
      const { html, text } = await visitor.open(`segel?lang=${language}`);
      const told = /data-consent="([^"]+)"/.exec(html)![1]!;
      versions.add(told);
      assert.ok(text.includes(told), 'beside the text stands which one it is');
      for (const paragraph of SEALING_WORDS[language].consent.split('\n\n'))
        assert.ok(text.includes(paragraph), paragraph);
      if (language === 'id') assert.ok(text.includes(retention));
    }
    const [own, ...others] = versions;
    assert.deepEqual(others, [], 'whatever the language, it is one version');
    assert.notEqual(own, version);
    const recorded = async (consent: string) => {
      const { body } = await aSealedReport();
      const sent = { ...(body['consent'] as object), version: consent };
      const answer = await sendSealed(town, { ...body, consent: sent });
      if (answer.status !== 201) return Object.keys(answer.body.errors);
      const rows = await town.endpoint.database
        .selectFrom('sealed_reports')
        .select('consent_version')
        .execute();
      return rows.at(-1)!.consent_version;
    };
    assert.equal(await recorded(own!), own);
    assert.equal(await recorded(version), version, 'as pages of before, and other clients, show it');
    for (const other of [`${version}+segel-0`, `${own}+segel-1`, '+segel-1'])
      assert.deepEqual(await recorded(other), ['consent'], other);
    await town.close();
  });

  test('gives what is written to no checker of spelling, and codes, fingerprints and answers to no translator', async () => {
    const town = await databases.open();
    await giveKeys(town);
    const visitor = new PageVisitor((request) => town.app.fetch(request));
    const sealing = (await visitor.open('segel?lang=id')).html;
    const boxes = sealing.match(/<(textarea|input[^>]+type="text")[^>]*>/g)!;
    assert.equal(boxes.length, 4);
    for (const box of boxes) assert.match(box, /spellcheck="false" writingsuggestions="false"/);
    const tracking = (await visitor.open('lacak?lang=id')).html;
    for (const [html, id] of [
      [sealing, 'code'],
      [sealing, 'fingerprint'],
      [sealing, 'state'],
      [tracking, 'sealed'],
    ])
      assert.match(new RegExp(`<[^>]+\\sid="${id}"[^>]*>`).exec(html!)![0], /translate="no"/);
    await town.close();
  });

  test('names the Inspectorate and no other office where nothing can be sealed, or says to go there', async () => {
    for (const [inspectorate, named] of [
      [null, ''],
      [
        { name: 'Inspektorat Uji', contact: 'mailto:inspektorat@uji.example', address: 'Jalan Uji 7' },
        'Inspektorat Uji, Jalan Uji 7, inspektorat@uji.example. ',
      ],
      [{ name: 'Inspektorat Uji', contact: null, address: null }, 'Inspektorat Uji. '],
    ] as const) {
      const town = await databases.open({ inspectorate });
      const page = await new PageVisitor((request) => town.app.fetch(request)).open('segel?lang=id');
      const stopped = /<section id="stopped"[^]*?<\/section>/.exec(page.html)![0];
      const [, way] = [...stopped.matchAll(/<li[^>]*>([^]*?)<\/li>/g)].map(([, li]) =>
        li!
          .replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      assert.equal(way, named + SEALING_WORDS.id.direct);
      assert.equal(stopped.includes('href="mailto:inspektorat@uji.example"'), named.includes('@'));
      assert.ok(!stopped.includes(town.endpoint.config.consents[0].contact), 'the server’s own office');
      await town.close();
    }
  });
});
