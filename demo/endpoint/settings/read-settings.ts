import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { NEEDS, SETTING_NAMES, SETTINGS, isSecret, type SettingName, type Settings } from './settings.js';
import { faultsOfNames } from './unknown-names.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `SettingsError`: the environment holds values that can't be used. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly code = 'settings';
  /** @param faults one line each */
  constructor(readonly faults: readonly string[]) {
    super(
      `The settings can't be used:\n  ${faults.join('\n  ')}\n` +
        'demo/endpoint/README.md, "Environment", lists every variable.',
    );
  }
}

/**
 * `readSettings` reads the environment. An empty variable counts as unset.
 * @throws SettingsError that names every mistake, and no secret
 */
export function readSettings(env: Environment): Settings {
  const faults = faultsOfNames(Object.keys(env));
  const given = new Map<SettingName, string>();
  for (const name of SETTING_NAMES) {
    const text = textOf(env, name, faults);
    if (text !== '') given.set(name, text);
  }
  const result = z.safeParse(SETTINGS, Object.fromEntries(given));
  for (const { path, message } of result.error?.issues ?? []) {
    const name = path[0] as SettingName;
    faults.push(`${name}${isSecret(name) ? '' : `=${given.get(name)}`}: ${message}`);
  }
  for (const [name, others] of NEEDS) {
    const missing = others.filter((other) => !given.has(other));
    if (given.has(name) && missing.length > 0) faults.push(`${name}: needs ${missing.join(' and ')} too`);
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return result.data!;
}

/** `secretsIn` are the given secrets, right or wrong. */
export function secretsIn(env: Environment): string[] {
  return SETTING_NAMES.filter(isSecret)
    .map((name) => textOf(env, name, []))
    .filter((text) => text !== '');
}

/** `textOf` reads a variable or its `…_FILE`. Blanks may belong to a secret; the file's last newline doesn't. */
function textOf(env: Environment, name: SettingName, faults: string[]): string {
  const text = env[name] ?? '';
  if (!isSecret(name)) return text.trim();
  const file = env[`${name}_FILE`]?.trim() ?? '';
  if (file === '') return text;
  if (text !== '') faults.push(`${name}: is set, and ${name}_FILE too; unset one of them`);
  try {
    const secret = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    // An empty file would switch off what its secret is for.
    if (secret.trim() === '') faults.push(`${name}_FILE=${file}: is empty`);
    return secret;
  } catch (error) {
    faults.push(
      `${name}_FILE=${file}: can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
    );
    return '';
  }
}
