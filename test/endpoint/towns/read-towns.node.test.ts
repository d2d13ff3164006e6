/** What each of a program's towns is told, and what none of them may get of another. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DEFAULT_LIMITS } from '../../../demo/endpoint/limits/limits.js';
import { readProgram, readTowns, readTownStart } from '../../../demo/endpoint/program/towns/read-towns.js';
import { type SettingsError } from '../../../demo/endpoint/settings/read-settings.js';
import { faultOfName } from '../../../demo/endpoint/settings/town-environment.js';
import { makeTownFolders, type TownFolders } from './town-folders.js';

const WEST = 'postgresql://west@127.0.0.1/west';

describe('A folder of towns', () => {
  let towns: TownFolders;
  before(() => {
    towns = makeTownFolders({ MAIL_FROM: 'Aduan <aduan@contoh.id>', SMTP_URL: 'smtp://127.0.0.1:2525' });
    towns.add('west', WEST, ['lapor.west.example', 'west.example']);
    towns.add('far-east', null);
  });
  after(() => towns.remove());

  const configOf = async (name: string, more: Record<string, string> = {}) =>
    (await readTownStart({ ...towns.env, ...more }, name)).config;

  test('gives each its own database, files and address', async () => {
    const [west, east] = [await configOf('west'), await configOf('far-east')];
    assert.deepEqual([west.databaseUrl, east.databaseUrl], [WEST, null]);
    assert.notEqual(west.dataDir, east.dataDir);
    assert.deepEqual(
      [west.publicUrl, east.publicUrl],
      ['https://lapor.west.example/sp4n', 'https://far-east.example/sp4n'],
    );
    assert.equal(east.mail?.from, 'Aduan <aduan@contoh.id>', 'what is shared');
  });

  test('gives a town what is written with its name, before what is shared and what its folder says', async () => {
    const more = {
      DATABASE_URL_WEST: 'postgresql://other/west',
      MAIL_FROM_FAR_EAST: 'Timur <aduan@timur.example>',
      PUBLIC_URL_FAR_EAST: 'https://timur.example/aduan/sp4n',
      ALLOWED_ORIGINS_WEST: 'https://west.example',
    };
    readProgram({ ...towns.env, ...more });
    const [west, east] = [await configOf('west', more), await configOf('far-east', more)];
    assert.equal(west.databaseUrl, 'postgresql://other/west');
    assert.deepEqual(west.allowedOrigins, ['https://west.example']);
    assert.notDeepEqual(east.allowedOrigins, west.allowedOrigins);
    assert.deepEqual([east.publicUrl, east.mail?.from], [more.PUBLIC_URL_FAR_EAST, more.MAIL_FROM_FAR_EAST]);
    assert.equal(west.mail?.from, 'Aduan <aduan@contoh.id>');
  });

  test('refuses what would be one agency’s and serve another: no secret is shared by being forgotten', async () => {
    const secret = 'rahasia-panjang-sekali-untuk-satu';
    const alone = {
      DATABASE_URL: WEST,
      RELAY_URL: 'https://gerbang.example/west',
      OPEN311_KEYS: `peta ${secret}`,
      WEBHOOK_SECRET: secret,
      DESK_ADMIN_PASSWORD: secret,
      PUBLIC_URL: 'https://west.example/sp4n',
      ALLOWED_ORIGINS: 'https://west.example',
      TOWN: 'demo/town',
    };
    assert.throws(
      () => readProgram({ ...towns.env, ...alone }),
      (error: SettingsError) => {
        for (const name of Object.keys(alone)) assert.match(error.message, new RegExp(`^  ${name}: `, 'm'));
        return !error.message.includes(secret);
      },
    );
    const west = await configOf('west', { ...alone, TOWN: '' });
    assert.deepEqual([west.relay, west.webhook, west.open311.keys.length], [null, null, 0]);
  });

  test('tells of a variable that is nearly ours, and not of a town’s own', () => {
    assert.throws(
      () => readProgram({ ...towns.env, RELAY_URL_WESTT: 'x', ADUAN_Y: '1', RELAY_HEADERS_WEST: '{}' }),
      (error: SettingsError) =>
        error.message.includes('ADUAN_Y') && !error.message.includes('RELAY_HEADERS_WEST'),
    );
  });

  test('leaves out a town with a fault, names it, and reads the others', async () => {
    towns.add('bad', null);
    towns.add('second', null, ['west.example']);
    mkdirSync(join(towns.folder, 'Not A Name'));
    const agency = join(towns.folder, 'bad', 'agency.yaml');
    writeFileSync(agency, readFileSync(agency, 'utf8').replace(/^time_zone:.*$/m, 'time_zone: WIB'));
    towns.add('hostless', null, []);
    const faults = Object.fromEntries(
      (await readTowns(towns.env)).map((town) => [town.name, town.faults.join()]),
    );
    assert.match(faults['bad']!, /agency\.yaml.*time_zone/);
    assert.match(faults['hostless']!, /hosts: name the host/);
    assert.match(faults['second']!, /west\.example is wanted by west too/);
    const { hosts, start } = (await readTowns(towns.env)).find(({ name }) => name === 'west')!;
    assert.deepEqual(
      [hosts, start === null],
      [['lapor.west.example'], false],
      'a contested host is nobody’s',
    );
    assert.match(faults['Not A Name']!, /small letters/);
    assert.equal(faults['far-east'], '');
    for (const name of ['bad', 'second', 'hostless', 'Not A Name'])
      rmSync(join(towns.folder, name), { recursive: true });
  });

  test('has one hour’s questions to strangers’ mailboxes for all towns that write by one mail server', async () => {
    const limitsOf = async (more: Record<string, string>) =>
      (await readTowns({ ...towns.env, ...more })).map(({ start }) => {
        const { questionsPerHourToDomain, questionsPerHourToProvider } = start!.config.limits;
        return [questionsPerHourToDomain, questionsPerHourToProvider];
      });
    const whole = [DEFAULT_LIMITS.questionsPerHourToDomain, DEFAULT_LIMITS.questionsPerHourToProvider];
    const half = whole.map((number) => number / 2);
    assert.deepEqual(await limitsOf({}), [half, half]);
    const apart = { SMTP_URL_WEST: 'smtp://127.0.0.1:2526' };
    assert.deepEqual(await limitsOf(apart), [whole, whole], 'a server of its own');
  });

  test('has no name by which a variable would mean two things', () => {
    for (const name of ['file', 'West', 'a--b', '-a', 'a_b', '1a', 'x'.repeat(41), ''])
      assert.notEqual(faultOfName(name), null, name);
    for (const name of ['west', 'desa-1', 'ogan-komering-ulu']) assert.equal(faultOfName(name), null, name);
  });
});
