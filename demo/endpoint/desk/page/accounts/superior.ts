import type { TemplateResult } from 'lit';
import type { AccountWire } from '../../accounts/wire.js';
import type { Problems } from '../parts/field.js';
import { textOf } from '../parts/form.js';
import { selectField } from '../parts/select-field.js';
import { accountWords as words } from './account-words.js';

/** Only who works on reports can look after what others leave. */
const FIT = ['verifier', 'office'];

/** `superiorField` asks who is above an account. @param account null for one that is being made */
export function superiorField(
  problems: Problems,
  all: readonly AccountWire[],
  account: AccountWire | null = null,
): TemplateResult {
  const fit = all.filter(
    ({ id, roles, is_disabled }) =>
      id !== account?.id && !is_disabled && roles.some((role) => FIT.includes(role)),
  );
  return selectField(problems, 'superior', words.superior, {
    entries: fit.map(({ id, display_name }) => [String(id), display_name]),
    chosen: String(account?.superior ?? ''),
    empty: words.noSuperior,
    hint: words.superiorHint,
  });
}

/** `superiorOf` reads it as a call takes it. */
export function superiorOf(values: FormData): { superior: number | null } {
  const chosen = textOf(values, 'superior');
  return { superior: chosen === '' ? null : Number(chosen) };
}
