/**
 * What an operator copies and types: it names variables, commands and files that there are, and both guides say the
 * same.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { FORM_BYTES_MAX } from '../../../demo/endpoint/pages/sending/sent-form.js';
import { COMMAND_NAMES } from '../../../demo/endpoint/program/commands.js';
import { patternsOf } from '../../../demo/endpoint/http/cors.js';
import { KNOWN_NAMES } from '../../../demo/endpoint/settings/settings.js';
import { typedIn } from './debian-machine.js';

const ROOT = new URL('../../../', import.meta.url);
const INSTALL = 'demo/endpoint/install/';
const read = (name: string): string => readFileSync(new URL(INSTALL + name, ROOT), 'utf8');
const isThere = (path: string): boolean => existsSync(new URL(path, ROOT));

const GUIDES = ['debian.en.md', 'debian.id.md'] as const;
/** Node's own, and what the guides call two releases. */
const NOT_OURS = ['NODE_ENV', 'NEW', 'OLD'];

interface Service {
  environment?: Record<string, string>;
  env_file?: { path: string; required: boolean }[];
  secrets?: string[];
  volumes?: string[];
}

interface Compose {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
  volumes: Record<string, null>;
}

/** The blocks of a guide in one language of code. */
const blocksOf = (guide: string, language: string): string[] =>
  [...read(guide).matchAll(/^```(\w*)\n([^]*?)^```$/gm)].flatMap(([, kind, code]) =>
    kind === language ? [code!] : [],
  );

test('every variable that is written down is one that the program reads', () => {
  const compose = parse(read('compose.yaml')) as Compose;
  const container = read('Containerfile').match(/^ENV (.*)$/m)![1]!;
  const written = [
    ...Object.keys(compose.services['endpoint']!.environment!),
    ...[...container.matchAll(/(\w+)=/g)].map(([, name]) => name!),
    ...[...read('aduan.service').matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name!),
    ...GUIDES.flatMap((guide) =>
      [
        ...blocksOf(guide, 'sh')
          .join('')
          .matchAll(/^([A-Z_]+)=/gm),
      ].map(([, name]) => name!),
    ),
  ];
  assert.ok(written.length > 20, written.join());
  assert.deepEqual(
    written.filter((name) => !KNOWN_NAMES.includes(name) && !NOT_OURS.includes(name)),
    [],
  );
});

test('the proxies let more through than the endpoint reads of a form, so that it answers one that is too large', () => {
  const units: Record<string, number> = { m: 2 ** 20, MB: 1e6 };
  const limits = [
    /client_max_body_size (\d+)(m);/g.exec(read('nginx.conf')),
    ...[read('Caddyfile'), ...GUIDES.map(read)].map((text) => /max_size (\d+)(MB)/.exec(text)),
  ].map((found) => Number(found![1]) * units[found![2]!]!);
  for (const limit of limits) assert.ok(limit > FORM_BYTES_MAX + 1_048_576, `${limit}`);
});

test('every command that is written down is one of the program’s', () => {
  const readme = readFileSync(new URL('demo/endpoint/README.md', ROOT), 'utf8');
  const typed = [...GUIDES.map(read), readme].flatMap((text) => [
    ...text.matchAll(/(?:^|`)(?:node demo\/endpoint\/program\/)?aduan(?:\.mjs)? ([a-z]+)/gm),
  ]);
  const table = readme.slice(readme.indexOf('| --'), readme.indexOf('What it needs to run'));
  const rows = [...table.matchAll(/^\| `([a-z]+)/gm)];
  assert.ok(typed.length > 10, String(typed.length));
  assert.deepEqual(rows.map(([, name]) => name).sort(), [...COMMAND_NAMES].sort(), 'the table of the README');
  for (const [said, name] of typed) assert.ok(COMMAND_NAMES.includes(name!), said);
});

test('every file that is copied or started is there', () => {
  const copied = [...read('Containerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
    sources!.split(' '),
  );
  const started = ['aduan.service', 'aduan-backup.service', 'aduan.sh', 'Containerfile'].flatMap((name) =>
    [...read(name).matchAll(/(demo\/endpoint\/[\w/.-]+\.mjs)/g)].map(([path]) => path),
  );
  const ofGuides = GUIDES.flatMap((guide) =>
    [
      ...blocksOf(guide, 'sh')
        .join('')
        .matchAll(/(?:\/opt\/aduan\/|\s)(demo\/[\w/.-]+)/g),
    ].map(([, path]) => path!),
  );
  assert.ok(copied.length > 4 && started.length > 3 && ofGuides.length > 4);
  for (const path of [...copied, ...started, ...ofGuides])
    assert.ok(isThere(path) || (path.endsWith('aduan-backup.') && isThere(`${path}timer`)), path);
  const units = readdirSync(new URL(INSTALL, ROOT), { recursive: true, encoding: 'utf8' });
  assert.deepEqual(units.filter((name) => /\.(service|timer)$/.test(name)).sort(), [
    'aduan-backup.service',
    'aduan-backup.timer',
    'aduan.service',
    'copies/aduan-copy.service',
    'copies/aduan-copy.timer',
  ]);
});

test('both guides to a cluster have the same typed and bring every file to its machine', () => {
  const guides = ['cluster/cluster.en.md', 'cluster/cluster.id.md'] as const;
  const typed = guides.map((guide) => ['sh', 'ini'].flatMap((language) => blocksOf(guide, language)));
  assert.ok(typed[0]!.length > 3);
  assert.deepEqual(typed[0], typed[1]);
  for (const name of readdirSync(new URL(`${INSTALL}cluster`, ROOT)))
    if (!name.endsWith('.md')) assert.ok(typed[0]!.join('').includes(` ${name} `), name);
  const variables = [...read('cluster/aduan.env').matchAll(/^(\w+)=/gm)].map(([, name]) => name!);
  assert.deepEqual(
    variables.filter((name) => !KNOWN_NAMES.includes(name)),
    [],
  );
});

test('the endpoint may write into the folder of its town, wherever the guides have it', () => {
  const [, town] = /^TOWN=(\S+)$/m.exec(read('debian.id.md'))!;
  assert.match(read('aduan.service'), /^ProtectSystem=strict$/m);
  assert.ok(
    read('aduan.service').split('\n').includes(`ReadWritePaths=-${town}`),
    'the unit opens that folder alone',
  );
  for (const guide of GUIDES)
    assert.ok(
      typedIn(guide, /^## 4\. /)
        .join('')
        .includes(`chown aduan:aduan ${town}\n`),
      guide,
    );
  const compose = parse(read('compose.yaml')) as Compose;
  const { volumes, environment } = compose.services['endpoint']!;
  assert.ok(volumes!.includes(`./town:${environment!['TOWN']}`), 'the mount is not read-only');
});

test('the units try no wrong settings again, and delete no backup but their own', () => {
  const unit = read('aduan.service');
  const given = unit.match(/check \|\| exit (\d+); exec/)?.[1];
  assert.equal(unit.match(/^RestartPreventExitStatus=(\d+)$/m)?.[1], given);
  assert.notEqual(given, undefined);
  const backup = read('aduan-backup.service');
  const kept = backup.match(/-name '([^']+)\.aduan\*' -mtime \+\$\{DAYS\} -delete$/m)![1]!;
  assert.match(backup, /^Environment=DAYS=\d+$/m);
  const isTheirs = new RegExp(`^${kept}$`);
  assert.match('2026-11-27-0230', isTheirs);
  for (const guide of GUIDES)
    assert.doesNotMatch(read(guide).match(/backup \S+\/([\w$-]+)\.aduan/)![1]!, isTheirs);
});

test('an upgrade is seven lines that stop where one fails, and change nothing but a link and the units', () => {
  for (const guide of GUIDES) {
    const [upgrade, back, further, ...others] = typedIn(guide, /^## 8\. /);
    assert.deepEqual(others, []);
    for (const block of [upgrade!, back!, further!]) {
      const lines = block.trimEnd().split('\n');
      assert.ok(lines.length <= 7, block);
      assert.match(lines[0]!, /^(OLD=\S+ ?)?(NEW=\S+)?$/);
      for (const line of lines.slice(1, -1)) assert.match(line, / &&$/, line);
      // A folder of that name would take the link inside of it.
      assert.match(block, /ln -sfT aduan-\$(NEW|OLD) \/opt\/aduan\b/);
      assert.doesNotMatch(block, /(mv|ln -sf?) [^-]*\/opt\/aduan(?!-)/);
      assert.match(lines.at(-1)!, /aduan doctor$/);
    }
    assert.equal(upgrade!.trimEnd().split('\n').length, 7);
    for (const unit of ['aduan.service', 'aduan-backup.*'])
      assert.ok(upgrade!.includes(` /opt/aduan/${INSTALL}${unit} `), unit);
    assert.match(upgrade!, /ln -sfT .* && cp .* \/etc\/systemd\/system\/ && systemctl daemon-reload &&\n/);
    assert.ok(upgrade!.indexOf('npm ci') < upgrade!.indexOf('stop'), 'nobody waits for the packages');
    assert.ok(upgrade!.indexOf('stop') < upgrade!.indexOf('backup'), 'all that came is in the backup');
    assert.match(
      typedIn(guide, /^### (After either|Sesudah keduanya)/).join(''),
      /ln -sfT aduan-\$NEW \/opt\/aduan\b/,
    );
  }
});

test('the guide lets the same sites in as the compose file, by their addresses', () => {
  const lines = [read('compose.yaml'), ...GUIDES.map(read)].map(
    (text) => /ALLOWED_ORIGINS(?:=|: \$\{ALLOWED_ORIGINS:-)([^\s}]+)/.exec(text)![1]!,
  );
  assert.deepEqual([...new Set(lines)], ['https://*.desa.id,https://*.go.id']);
  const patterns = patternsOf(lines[0]!.split(','));
  const isLetIn = (origin: string): boolean => patterns.some((pattern) => pattern.test(origin));
  assert.ok(isLetIn('https://sukamaju.desa.id') && isLetIn('https://okukab.go.id'));
  assert.ok(!isLetIn('https://sukamaju.com') && !isLetIn('https://desa.id.contoh.com'));
});

test('the compose file declares every secret and volume that it uses', () => {
  const { services, secrets, volumes } = parse(read('compose.yaml')) as Compose;
  for (const [name, service] of Object.entries(services)) {
    for (const secret of service.secrets ?? []) assert.ok(secret in secrets, `${name}: ${secret}`);
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':');
      assert.ok(source.startsWith('.') || source in volumes, `${name}: ${volume}`);
    }
    for (const [variable, value] of Object.entries(service.environment ?? {}))
      if (variable.endsWith('_FILE')) assert.ok(value.replace('/run/secrets/', '') in secrets, variable);
  }
});

test('what the compose file reads beside itself comes into no image and no commit', () => {
  const { services, secrets } = parse(read('compose.yaml')) as Compose;
  const beside = [
    '.env',
    ...Object.values(secrets).map(({ file }) => file.split('/')[0]!),
    ...Object.values(services).flatMap(({ env_file = [] }) => env_file.map(({ path }) => path)),
    'town',
  ];
  const outside = [read('Containerfile.dockerignore'), readFileSync(new URL('.gitignore', ROOT), 'utf8')];
  for (const ignored of outside.map((text) => text.split('\n').map((line) => line.replace(/\/$/, ''))))
    assert.deepEqual(
      beside.filter((name) => !ignored.includes(INSTALL + name)),
      [],
    );
});

test('what tells of the inside is kept from the outside by every proxy that is written down', () => {
  for (const text of [read('Caddyfile'), ...GUIDES.map(read)])
    assert.match(text, /@inside path \/metrics \/readyz \/healthz\n\s+respond @inside 404/);
});

/** What the endpoint takes from a proxy that is trusted. */
const OF_TRUSTED_PROXIES = ['X-Request-Id', 'traceparent', 'Forwarded'];

test('no proxy that is written down passes on what a stranger says in its name', () => {
  const written = {
    proxy_set_header: ['nginx.conf', 'cache/nginx-public.conf'],
    'RequestHeader unset': ['apache.conf'],
    'header_up -': ['Caddyfile', ...GUIDES],
  };
  for (const [word, files] of Object.entries(written))
    for (const file of files)
      for (const header of OF_TRUSTED_PROXIES)
        assert.match(read(file), new RegExp(`^\\s+${word} ?${header}\\b`, 'm'), `${file}: ${header}`);
});

test('the proxy that is written down logs neither addresses nor headers, which hold numbers and codes', () => {
  for (const text of [read('Caddyfile'), ...GUIDES.map(read)])
    assert.match(text, /^\{\n\tlog \{[^]*?request>uri delete\n\s+request>headers delete[^]*?^\}\n/m);
});

test('both guides have the same commands typed', () => {
  const typed = (guide: string): string[] =>
    [...blocksOf(guide, 'sh'), ...blocksOf(guide, 'yaml'), ...blocksOf(guide, '')].map((code) =>
      // Names that a reader puts in for themselves.
      code
        .replaceAll(/ALAMAT-REPOSITORI|ADDRESS-OF-THE-REPOSITORY/g, 'ADDRESS')
        .replaceAll(/[\w-]+\.aduan/g, 'FILE'),
    );
  const [english, indonesian] = GUIDES.map(typed);
  assert.deepEqual(english, indonesian);
});

/** A time that the page on personal data tells, and where the program has it. */
const KEPT: readonly [id: string, en: string, file: string, written: string][] = [
  ['48 jam', '48 hours', 'uploads/attach.ts', 'LIFETIME_MS = 48 * 3_600_000;'],
  ['180 hari', '180 days', 'collector.ts', 'KEYS_KEPT_MS = 180 * 24 * HOUR_MS;'],
  ['7 hari', '7 days', 'notifications/confirmation.ts', 'LIFETIME_MS = 7 * 86_400_000;'],
  ['10 jam', '10 hours', 'officers/signing-in/sessions.ts', 'SESSION_MS = 10 * 3_600_000;'],
  ['1 jam tanpa kerja', '1 hour without work', 'officers/signing-in/sessions.ts', 'IDLE_MS = 60 * 60_000;'],
  ['14 hari', '14 days', 'install/aduan-backup.service', 'DAYS=14\n'],
  ['90 hari', '90 days', 'install/debian.id.md', '-mtime +90 -delete'],
];

test('the page on personal data tells times that the program keeps, and words that stand on screens', () => {
  const [id, en] = [read('pdp.id.md'), read('pdp.en.md')];
  for (const [days, inEnglish, file, written] of KEPT) {
    assert.ok(readFileSync(new URL(`demo/endpoint/${file}`, ROOT), 'utf8').includes(written), file);
    for (const [page, time] of [
      [id, days],
      [en, inEnglish],
    ] as const)
      assert.match(page, new RegExp(`^\\|.*\\| [^|]*\\b${time}\\b`, 'm'), time);
  }
  const desk = new URL('demo/endpoint/desk/page/', ROOT);
  const screens = readdirSync(desk, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => new URL(name, desk))
    .concat(new URL('src/tracker/withdraw/withdraw-words.ts', ROOT))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const named = (page: string, heading: RegExp): string[] =>
    [
      ...page
        .split(/^## /m)
        .find((section) => heading.test(section))!
        .matchAll(/\*\*(.+?)\*\*/g),
    ].map(([, words]) => words!);
  const words = named(id, /^Hak warga/);
  assert.deepEqual(words, named(en, /^People’s rights|^People's rights/));
  assert.ok(words.length >= 5, words.join());
  for (const one of words) assert.ok(screens.includes(one), one);
});
