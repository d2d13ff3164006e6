import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { NETWORK, write } from './shipped.js';

/** Debian's own, whatever stands before it on PATH: Swift is installed for no other. */
export const PYTHON = '/usr/bin/python3';

/** Where Swift's servers listen, but for the one that others speak to. */
export const ADDRESS = `${NETWORK}31`;
export const MEMCACHE_PORT = 11_211;
export const KEPT_IN = { account: 6202, container: 6201, object: 6200 } as const;

export const USER = { account: 'aduan', name: 'aduan', secret: 'RAHASIA-BUCKET' };

/** Runs one of its servers: arguments are the folder of its files, its file, and its name in it. */
export const SERVE = `import sys
from swift.common.utils import set_swift_dir
set_swift_dir(sys.argv[1])
from swift.common.storage_policy import reload_storage_policies
reload_storage_policies()
from swift.common.wsgi import run_wsgi
sys.exit(run_wsgi(sys.argv[2], sys.argv[3], verbose=True))`;

const MAKE_RING = `import sys
sys.argv[0] = 'swift-ring-builder'
from swift.cli.ringbuilder import main
main()`;

const common = (folder: string, address: string, port: number): string => `[DEFAULT]
bind_ip = ${address}
bind_port = ${port}
swift_dir = ${folder}
devices = ${join(folder, 'devices')}
mount_check = false
workers = 0
log_level = WARNING
`;

/** A bucket that is told to keeps each version of a file, and a mark where one was deleted. */
const VERSIONS = `[filter:versioned_writes]
use = egg:swift#versioned_writes
allow_object_versioning = true
[filter:symlink]
use = egg:swift#symlink
`;

const PROXY = `[pipeline:main]
pipeline = catch_errors cache s3api tempauth versioned_writes symlink proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = ${ADDRESS}:${MEMCACHE_PORT}
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_${USER.account}_${USER.name} = ${USER.secret} .admin
${VERSIONS}`;

/** Writes what a Swift of one disk needs. @param port where others speak to it, at 127.0.0.1 */
export function writeSwiftFiles(folder: string, port: number): void {
  mkdirSync(join(folder, 'devices', 'disk'), { recursive: true });
  const hash = '[swift-hash]\nswift_hash_path_suffix = aduan\n';
  write(folder, 'swift.conf', `${hash}[storage-policy:0]\nname = only\ndefault = yes\n`);
  write(folder, 'proxy-server.conf', `${common(folder, '127.0.0.1', port)}${PROXY}`);
  for (const [kind, at] of Object.entries(KEPT_IN)) {
    const app = `[pipeline:main]\npipeline = ${kind}-server\n[app:${kind}-server]\nuse = egg:swift#${kind}\n`;
    write(folder, `${kind}-server.conf`, `${common(folder, ADDRESS, at)}${app}`);
    // Of 2⁴ parts, one copy of each, which may move after 1 hour.
    ring(folder, kind, 'create', '4', '1', '1');
    ring(folder, kind, 'add', `r1z1-${ADDRESS}:${at}/disk`, '1');
    ring(folder, kind, 'rebalance');
  }
}

/** It ends with 1 where it has something to warn of, as of a single disk. */
function ring(folder: string, kind: string, ...words: string[]): void {
  const parameters = ['-c', MAKE_RING, join(folder, `${kind}.builder`), ...words];
  const { status, stderr } = spawnSync(PYTHON, parameters, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`swift-ring-builder ${words.join(' ')}: ${stderr}`);
}
