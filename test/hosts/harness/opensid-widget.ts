/**
 * OpenSID's static widget, as a theme of it shows one: `include(LOKASI_WIDGET.trim($data['isi']))` (its theme files
 * `widget.php`).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { downloads } from '../../../demo/release/downloads.mjs';

const WIDGET = 'desa/widgets/aduan.php';
/** What the webmaster replaces, in line 3. */
const EXAMPLE = "'https://contoh.go.id/sp4n'";
const THEME = `<?php
if (getenv('IS_OPENSID')) define('BASEPATH', '/system/');
define('LOKASI_WIDGET', 'desa/widgets/');
echo '<aside>';
foreach ([['isi' => ' aduan.php ']] as $data) include(LOKASI_WIDGET.trim($data['isi']));
echo '</aside>';
`;

/** PHP comes with WordPress. */
export const withoutPhp =
  process.env['WORDPRESS'] === 'there' ? false : 'PHP is not there and could not be installed';

/**
 * The widget of the download, shown by PHP. Syntax that PHP doesn't know, and notices, throw.
 *
 * @param address put into line 3; as it is downloaded where it is left out
 */
export function openSidWidget(address?: string, isOpenSid = true): string {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-opensid-'));
  try {
    const lines = Buffer.from(downloads().opensid[WIDGET]!).toString().split('\n');
    const written = address?.replace(/[\\']/g, '\\$&');
    if (written !== undefined) lines[2] = lines[2]!.replace(EXAMPLE, () => `'${written}'`);
    mkdirSync(join(folder, dirname(WIDGET)), { recursive: true });
    writeFileSync(join(folder, WIDGET), lines.join('\n'));
    writeFileSync(join(folder, 'tema.php'), THEME);
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env } } as const;
    if (isOpenSid) Object.assign(options.env, { IS_OPENSID: '1' });
    const shown = execFileSync('php', ['-d', 'display_errors=1', 'tema.php'], options);
    if (/(Warning|Notice|Deprecated|Fatal error): /.test(shown)) throw new Error(shown);
    return shown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
