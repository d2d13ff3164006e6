import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readConfig, readSettings, SettingsError } from '../../../demo/endpoint/index.js';
import { whereItBroke } from '../../../demo/endpoint/program/what-broke.js';
import { withTable } from '../../../demo/endpoint/settings/table.js';

/** @returns the faults that the environment has */
function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    assert.equal(error.code, 'settings');
    for (const fault of error.faults) assert.ok(error.message.includes(fault), fault);
    return error.faults;
  }
}

describe('the settings', () => {
  it('have their defaults, and an empty variable counts as unset', async () => {
    const config = await readConfig({ PORT: '', ANONYMOUS: '', SMTP_URL: '', DATABASE_URL: '' });
    assert.equal(config.timeZone, 'Asia/Jakarta');
    assert.equal(config.challenge, true);
    assert.equal(config.anonymous, 'not-collected');
    assert.deepEqual(
      [config.mail, config.webhook, config.relay, config.databaseUrl],
      [null, null, null, null],
    );
    assert.equal(config.limits.freeBytesMin, 512 * 1_048_576);
    assert.equal(config.limits.unreadFileBytesMax, null);
  });

  it('name every mistake at once', () => {
    const faults = faultsOf({
      ANONYMOUS: 'not_collected',
      TIME_ZONE: 'WIB',
      PORT: 'abc',
      CHALLENGE: 'false',
      SMTP_URL: 'smtp://mail.contoh.go.id',
      TIMEZONE: 'Asia/Jakarta',
    });
    assert.deepEqual(faults.map((fault) => fault.split(/[=:]/)[0]).sort(), [
      'ANONYMOUS',
      'CHALLENGE',
      'PORT',
      'SMTP_URL',
      'TIMEZONE',
      'TIME_ZONE',
    ]);
  });

  it('keep of the keys of Open311 their hashes alone, and show none in a fault', async () => {
    const key = 'kunci-kota-tua-5f0c1e9a7b2d';
    const text = `# kota\r\nkota-tua  ${key}\n\nkota.baru ${key}x foto.kota.go.id  a.b.id\n`;
    const folder = mkdtempSync(join(tmpdir(), 'aduan-keys-'));
    writeFileSync(join(folder, 'keys'), text);
    const { open311 } = await readConfig({ OPEN311: 'write', OPEN311_KEYS_FILE: join(folder, 'keys') });
    rmSync(folder, { recursive: true });
    const hashOf = (one: string) => createHash('sha256').update(one).digest('hex');
    assert.deepEqual(open311, {
      mode: 'write',
      keys: [
        { name: 'kota-tua', hash: hashOf(key) },
        { name: 'kota.baru', hash: hashOf(`${key}x`), hosts: ['foto.kota.go.id', 'a.b.id'] },
      ],
      jurisdiction: null,
    });
    for (const wrong of [
      key,
      `kota ${key} lagi`,
      ...['https://a.id', 'a.id:8443', '127.0.0.1', '[::1]', '*.a.id', 'A.id', '.a.id', 'a.id.'].map(
        (host) => `kota ${key} ${host}`,
      ),
      `kota ${key.slice(0, 20)}`,
      `k\u00f6ta ${key}`,
      `a ${key}\nb ${key}`,
      `a ${key}\na ${key}x`,
      '#',
    ]) {
      const [fault, ...others] = faultsOf({ OPEN311: 'write', OPEN311_KEYS: wrong });
      assert.match(fault!, /^OPEN311_KEYS: write a name and a key of at least 24 characters a line/);
      assert.deepEqual([others, fault!.includes(key.slice(0, 20))], [[], false]);
    }
    assert.deepEqual(faultsOf({ OPEN311: 'tulis' }).length, 1);
    const missing = await readConfig({ OPEN311: 'write' }).catch((error: SettingsError) => error.faults);
    assert.deepEqual(missing, ['OPEN311=write: needs OPEN311_KEYS_FILE too']);
  });

  const OPENID = {
    OIDC_ISSUER: 'https://a.example',
    OIDC_CLIENT_ID: 'a',
    OIDC_CLIENT_SECRET: 'b',
    OIDC_ROLE_CLAIM: 'groups',
  };
  const wrong: [env: Record<string, string>, said: RegExp][] = [
    [{ ANONYMOUS: 'not_collected' }, /^ANONYMOUS=not_collected: .*nearest is not-collected$/],
    [{ PUBLIC_NAME: 'initial' }, /^PUBLIC_NAME=initial: .*nearest is initials$/],
    [{ TIME_ZONE: 'WIB' }, /^TIME_ZONE=WIB: .*Asia\/Jakarta$/],
    [{ TIME_ZONE: 'wita' }, /Asia\/Makassar$/],
    [{ TIME_ZONE: 'Asia/Jakrta' }, /IANA/],
    [{ TIME_ZONE: '+07:00' }, /IANA/],
    [{ PORT: '80800' }, /^PORT=80800: write a whole number from 0 to 65535$/],
    [{ CHALLENGE: 'false' }, /^CHALLENGE=false: write on or off/],
    [{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY=yes: write 1 for yes, 0 for no$/],
    [{ ALLOW_NULL_ORIGIN: 'true' }, /write 1/],
    [{ FREE_DISK_MB: '1GB' }, /megabytes/],
    [{ UNREAD_FILES_MB: '-1' }, /megabytes/],
    [{ ALLOWED_ORIGINS: 'https://a.example desa.example.id' }, /https:\/\/desa\.example\.id, without a path/],
    [{ ALLOWED_ORIGINS: 'https://a.example/aduan' }, /without a path/],
    [{ FRAME_ANCESTORS: 'self' }, /'self' \(with its quotes\)/],
    [{ FRAME_ANCESTORS: "'self'; script-src *" }, /'self'/],
    [{ PUBLIC_URL: 'lapor.contoh.go.id' }, /http\(s\)/],
    [{ PUBLIC_URL: 'https://lapor.contoh.go.id/aduan' }, /ends with \/sp4n/],
    [{ PUBLIC_URL: 'https://lapor.contoh.go.id' }, /ends with \/sp4n/],
    [{ TILES_URL: 'https://tiles.example/{z}/{x}' }, /\{y\}/],
    [{ OIDC_ROLES: '["verifier"]', ...OPENID }, /JSON object/],
    [{ SEED: 'no' }, /^SEED=no: write none$/],
    [{ WEBHOOK_URL: 'https://a.example' }, /^WEBHOOK_URL: needs WEBHOOK_SECRET too$/],
    [{ SMTP_URL: 'smtp://mail.example' }, /^SMTP_URL: needs MAIL_FROM too$/],
    [{ DESK_ADMIN: 'sri' }, /^DESK_ADMIN: needs DESK_ADMIN_PASSWORD too$/],
    [{ TILES_ATTRIBUTION: 'OSM' }, /^TILES_ATTRIBUTION: needs TILES_URL too$/],
    [{ OIDC_ROLE_CLAIM: 'groups' }, /^OIDC_ROLE_CLAIM: needs OIDC_ISSUER too$/],
    [{ OIDC_ROLES: '{"a":"verifier"}' }, /^OIDC_ROLES: needs OIDC_ROLE_CLAIM too$/],
    [{ PUBLIC_URL_FILE: 'x' }, /^PUBLIC_URL_FILE: only secrets are read from files; write PUBLIC_URL$/],
    [{ database_url: 'x' }, /^database_url: .*did you mean DATABASE_URL\?$/],
    [{ ADUAN_PORT: '80' }, /^ADUAN_PORT: there is no such variable; did you mean PORT\?$/],
    [{ ADUAN_NOTHING_SUCH: '' }, /^ADUAN_NOTHING_SUCH: there is no such variable$/],
    [{ DATABSE_URL: 'x' }, /did you mean DATABASE_URL\?$/],
    [{ WEBHOOK_SECRET_FIEL: 'x' }, /did you mean WEBHOOK_SECRET_FILE\?$/],
  ];
  for (const [env, said] of wrong) {
    it(`refuse ${JSON.stringify(env)}, and say what to write`, () => {
      const faults = faultsOf(env);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0]!, said);
    });
  }

  it('take what is meant as it is written', () => {
    const read = readSettings({
      WEBHOOK_URL: 'https://a.example/hook/?token=x',
      WEBHOOK_SECRET: ' s ',
      FRAME_ANCESTORS: "'self' localhost:8080 *.contoh.go.id https://desa.example:*",
      ALLOWED_ORIGINS: 'http://localhost:*, https://desa.example/',
      DATABASE_URL: 'socket:/var/run/postgresql?db=aduan',
    });
    assert.equal(read.WEBHOOK_URL, 'https://a.example/hook/?token=x');
    assert.equal(
      readSettings({ PUBLIC_URL: 'https://a.example/sp4n/' }).PUBLIC_URL,
      'https://a.example/sp4n',
    );
    const below = 'https://a.example/layanan/sp4n';
    assert.equal(
      readSettings({ PUBLIC_URL: below }).PUBLIC_URL,
      below,
      'a proxy serves all of it below a path',
    );
    assert.equal(read.WEBHOOK_SECRET, ' s ');
    assert.deepEqual(read.ALLOWED_ORIGINS, ['http://localhost:*', 'https://desa.example/']);
  });

  it('leave alone what other programs read', () => {
    const theirs = [
      'PATH',
      'HOSTNAME',
      'PGDATA',
      'http_proxy',
      'POSTGRES_URL',
      'SMTP_HOST',
      'NODE_ENV',
      'TZ',
    ];
    assert.deepEqual(faultsOf(Object.fromEntries(theirs.map((name) => [name, 'x']))), []);
  });

  it('never show a secret', () => {
    const secret = 'rahasia';
    const faults = faultsOf({
      DATABASE_URL: secret,
      SMTP_URL: secret,
      DESK_ADMIN_PASSWORD: secret,
      RELAY_HEADERS: secret,
      WEBHOOK_SECRET: secret,
      WEBHOOK_SECRET_FILE: '/none',
    });
    assert.ok(faults.length >= 6, faults.join('\n'));
    assert.ok(!faults.join().includes(secret), faults.join('\n'));
  });

  it('refuse an address that a password’s own signs have torn, without showing it', () => {
    const SMTP_URL = ['smtp://aduan:geh/eim@host', 'smtp://aduan:geh#eim@host', 'smtp://aduan:1?eim@host'];
    const DATABASE_URL = [
      'postgres://aduan:geh/eim@host/aduan',
      'postgres://aduan:12#eim@host/aduan',
      'postgres://aduan:1/eim@host/aduan',
      'postgres://aduan:eim%@host/aduan',
      'postgres://aduan:eim@host:99999/aduan',
    ];
    const given = [
      ...SMTP_URL.map((url) => ({ SMTP_URL: url, MAIL_FROM: 'aduan@contoh.go.id' })),
      ...DATABASE_URL.map((url) => ({ DATABASE_URL: url })),
    ];
    for (const env of given) {
      const faults = faultsOf(env).join('\n');
      assert.match(faults, /_URL: write an address; this is none: write \/ # \? @ in a password as %2F/);
      assert.ok(!faults.includes('eim'), faults);
    }
    assert.deepEqual(faultsOf({ DATABASE_URL: 'postgres://aduan:geh%2Feim@host:5432/aduan' }), []);
  });

  it('are not shown either by an error that nobody foresaw, which is told with its words', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-secrets-'));
    const file = join(folder, 'password');
    writeFileSync(file, 'kunci dari berkas\n');
    const env = {
      DATABASE_URL: 'postgres://aduan:geh%2Feim@host:5432/aduan',
      S3_SECRET_ACCESS_KEY_FILE: file,
      SMTP_URL: '',
    };
    const cause = new Error('no table probe, for geh/eim at postgres://aduan:lain@host/aduan');
    const error = Object.assign(new TypeError(`kunci dari berkas: ${env.DATABASE_URL} is none`, { cause }), {
      code: 'ERR_INVALID_URL',
      input: 'eim',
    });
    const said = whereItBroke(error, env);
    rmSync(folder, { recursive: true });
    assert.match(said, /^failed: TypeError ERR_INVALID_URL: …: … is none\n {4}at /);
    assert.match(said, /\nbecause of: Error: no table probe, for … at postgres:\/\/…@host\/aduan\n {4}at /);
    for (const secret of ['eim', 'kunci', 'lain']) assert.ok(!said.includes(secret), secret);
    assert.equal(whereItBroke('x', env), 'failed');
    assert.ok(whereItBroke(new Error('x'.repeat(10_000)), {}).split('\n')[0]!.length < 600);
  });

  it('take each secret from a file too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-settings-'));
    const file = join(folder, 'database');
    writeFileSync(file, 'postgres://aduan: blank @db/aduan\n');
    try {
      assert.equal(
        readSettings({ DATABASE_URL_FILE: file }).DATABASE_URL,
        'postgres://aduan: blank @db/aduan',
        'only the end of the line goes',
      );
      assert.match(faultsOf({ DATABASE_URL_FILE: file, DATABASE_URL: 'postgres://x' })[0]!, /unset one/);
      assert.match(faultsOf({ DATABASE_URL_FILE: join(folder, 'none') })[0]!, /can't be read \(ENOENT\)/);
      for (const nothing of ['', '\n', ' \r\n']) {
        writeFileSync(file, nothing);
        assert.match(faultsOf({ DATABASE_URL_FILE: file })[0]!, /^DATABASE_URL_FILE=.*: is empty$/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('stand in one table, which is written from them', () => {
    const readme = readFileSync(new URL('../../../demo/endpoint/README.md', import.meta.url), 'utf8');
    assert.equal(withTable(readme), readme, 'node --import tsx demo/endpoint/settings/write-table.ts');
  });
});
