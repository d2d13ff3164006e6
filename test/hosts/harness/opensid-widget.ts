/**
 * OpenSID's widgets, as its themes show them. Up to 2412 a widget of the village is a PHP file in `desa/widgets`, which
 * the theme includes by its path; from 2503 on it is a Blade view of the theme, included by its name where it exists.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { downloads } from '../../../demo/release/downloads.mjs';

/** What the webmaster replaces, in line 3. */
const EXAMPLE = "'https://contoh.go.id/sp4n'";

/** The download's file, where it is put, and a program that shows it as a theme does. */
interface Release {
  file: string;
  place: string;
  theme: string;
}

const UP_TO_2412: Release = {
  file: '2412-dan-sebelumnya/aduan.php',
  place: 'desa/widgets/aduan.php',
  theme: `<?php
if (getenv('IS_OPENSID')) define('BASEPATH', '/system/');
echo '<aside>';
foreach ([['isi' => ' desa/widgets/aduan.php ']] as $data) include(trim($data['isi']));
echo '</aside>';
`,
};

const VIEWS = 'desa/themes/tema/resources/views';
const FROM_2503: Release = {
  file: '2503-dan-sesudahnya/aduan.blade.php',
  place: `${VIEWS}/widgets/aduan.blade.php`,
  theme: `<?php
error_reporting(E_ALL & ~E_DEPRECATED);
require getenv('BLADE');
use Illuminate\\Events\\Dispatcher;
use Illuminate\\Filesystem\\Filesystem;
use Illuminate\\View\\{Compilers\\BladeCompiler, Engines\\CompilerEngine, Engines\\EngineResolver, Factory, FileViewFinder};
mkdir('compiled');
file_put_contents('${VIEWS}/sidebar.blade.php', <<<'SIDEBAR'
<aside>@foreach ($widgets as $widget)@includeIf("theme::widgets.{$widget['isi']}", ['judul_widget' => $widget['judul']])
@endforeach</aside>
SIDEBAR);
$files = new Filesystem();
$engines = new EngineResolver();
$engines->register('blade', fn () => new CompilerEngine(new BladeCompiler($files, 'compiled')));
$views = new Factory($engines, new FileViewFinder($files, []), new Dispatcher());
$views->addNamespace('theme', '${VIEWS}');
$widgets = [['isi' => 'bukan_widget', 'judul' => 'Tidak ada'], ['isi' => 'aduan', 'judul' => 'Pengaduan & Saran']];
echo $views->make('theme::sidebar', ['widgets' => $widgets])->render();
`,
};

/** PHP comes with WordPress. */
export const withoutPhp =
  process.env['WORDPRESS'] === 'there' ? false : 'PHP is not there and could not be installed';

/**
 * The widget of the download for OpenSID up to 2412, shown by PHP. Syntax that PHP doesn't know, and notices, throw.
 *
 * @param address put into line 3; as it is downloaded where it is left out
 */
export const openSidWidget = (address?: string, isOpenSid = true): string =>
  shown(UP_TO_2412, address, isOpenSid ? { IS_OPENSID: '1' } : {});

/** The widget for OpenSID from 2503 on, shown by Blade in a theme's sidebar. */
export const openSidBladeWidget = (address?: string): string => shown(FROM_2503, address);

function shown({ file, place, theme }: Release, address?: string, env: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-opensid-'));
  try {
    const lines = Buffer.from(downloads().opensid[file]!).toString().split('\n');
    const written = address?.replace(/[\\']/g, '\\$&');
    if (written !== undefined) lines[2] = lines[2]!.replace(EXAMPLE, () => `'${written}'`);
    mkdirSync(join(folder, dirname(place)), { recursive: true });
    writeFileSync(join(folder, place), lines.join('\n'));
    writeFileSync(join(folder, 'tema.php'), theme);
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } } as const;
    const output = execFileSync('php', ['-d', 'display_errors=1', 'tema.php'], options);
    if (/(Warning|Notice|Deprecated|Fatal error): /.test(output)) throw new Error(output);
    return output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
