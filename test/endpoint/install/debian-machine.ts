/**
 * A machine as the guide makes it, inside a folder: what the guide has typed is run by a shell as it stands, with that
 * folder before each path. What only a machine of one's own has (units, packages, other accounts) is played.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPrograms } from '../database/postgres-server.js';

export const INSTALL = new URL('../../../demo/endpoint/install/', import.meta.url);

/** The blocks of a guide that are typed into a shell, by the heading above them. */
export function typedIn(guide: string, heading: RegExp): string[] {
  const sections = readFileSync(new URL(guide, INSTALL), 'utf8').split(/^(?=#{2,3} )/m);
  const section = sections.find((text) => heading.test(text.split('\n')[0]!));
  return [...(section ?? '').matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, code]) => code!);
}

const FOLDERS = [
  'opt',
  'etc/aduan',
  'etc/systemd/system',
  'usr/local/sbin',
  'var/lib/aduan',
  'var/backups/aduan',
];
/** Paths of a machine, in what is typed and in what is shipped. */
const PATHS = /(?<![\w.$})-])\/(?=(?:opt|etc\/aduan|etc\/systemd|usr\/local|var\/(?:lib|backups)\/aduan)\b)/g;

export class DebianMachine {
  readonly root = mkdtempSync(join(tmpdir(), 'aduan-machine-'));
  readonly #bin = join(this.root, 'bin');
  readonly #postgres: string;

  /** @param postgres the URL of any database of its server */
  constructor(postgres: string) {
    this.#postgres = postgres;
    for (const folder of [...FOLDERS, 'bin', 'home']) mkdirSync(join(this.root, folder), { recursive: true });
    for (const [name, script] of Object.entries(this.#played())) {
      writeFileSync(join(this.#bin, name), `#!/bin/bash\n${script}`);
      chmodSync(join(this.#bin, name), 0o755);
    }
  }

  /** A path of the guide, inside the folder. */
  path(path: string): string {
    return join(this.root, path);
  }

  /** The same text with paths of this machine; Node is the one that runs here. */
  inside(text: string): string {
    return text.replaceAll(PATHS, `${this.root}/`).replaceAll('/usr/bin/node', process.execPath);
  }

  /** What was typed, in root's home. @returns how it ended and what it said */
  type(typed: string): { code: number | null; said: string } {
    const { code, out, err } = this.run('bash', ['-c', this.inside(typed)]);
    return { code, said: out + err };
  }

  run(program: string, parameters: readonly string[]): { code: number | null; out: string; err: string } {
    const { hostname, port } = new URL(this.#postgres);
    const { status, stdout, stderr } = spawnSync(program, parameters, {
      cwd: join(this.root, 'home'),
      encoding: 'utf8',
      env: {
        PATH: [this.#bin, join(this.root, 'usr/local/sbin'), findPrograms(), process.env['PATH']].join(':'),
        HOME: process.env['HOME'],
        PGHOST: hostname,
        PGPORT: port,
        PGUSER: 'postgres',
        npm_config_prefer_offline: 'true',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
      },
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** What the running unit has said. */
  journal(): string {
    const log = join(this.root, 'journal');
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  }

  remove(): void {
    this.run('systemctl', ['stop', 'aduan']);
    rmSync(this.root, { recursive: true, force: true });
  }

  #played(): Record<string, string> {
    const unit = `${this.root}/etc/systemd/system/aduan.service`;
    const environment = `env $(cat ${this.root}/etc/aduan/aduan.env)`;
    return {
      apt: 'exit 0',
      // An account's own way is `-u postgres -- PROGRAM …`.
      runuser: 'shift 3; exec "$@"',
      systemctl: `
verb=$1; pid=${this.root}/pid
stop() {
  [ -e "$pid" ] || return 0
  kill "$(cat "$pid")" 2>/dev/null
  tail --pid="$(cat "$pid")" -f /dev/null
  rm -f "$pid"
}
start() {
  cd "$(sed -n 's/^WorkingDirectory=//p' ${unit})" || exit 1
  run=$(sed -n "s/^ExecStart=.bin.sh -c '\\(.*\\)'$/\\1/p" ${unit})
  ${environment} NODE_ENV=production setsid /bin/sh -c "$run" >> ${this.root}/journal 2>&1 < /dev/null &
  echo $! > "$pid"
}
case $verb in
  stop) stop ;;
  start) start ;;
  restart) stop; start ;;
esac`,
      'systemd-run': `
while [ "\${1#--}" != "$1" ]; do
  case $1 in --working-directory=*) cd "\${1#*=}" || exit 1 ;; esac
  shift
done
exec ${environment} "$@"`,
    };
  }
}
