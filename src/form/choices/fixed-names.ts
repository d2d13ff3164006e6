import type { ChoiceField } from '../../form-logic/state.js';
import type { PickerSource } from './picker-source.js';

/** Names of the choices that the page has fixed by id, each requested once from the endpoint. */
export class FixedNames {
  /** Names by field and id; null: requested, but not known. */
  private readonly names = new Map<string, string | null>();

  constructor(private readonly changed: () => void) {}

  /** Null as long as the endpoint hasn't told it. */
  nameOf(field: ChoiceField, id: string): string | null {
    return this.names.get(keyOf(field, id)) ?? null;
  }

  ask(field: ChoiceField, id: string, source: PickerSource): void {
    const key = keyOf(field, id);
    if (this.names.has(key)) return;
    this.names.set(key, null);
    source.name(id).then(
      (name) => {
        this.names.set(key, name);
        this.changed();
      },
      // The report is sent with the id anyway; only its name isn't shown.
      () => {},
    );
  }

  clear(): void {
    this.names.clear();
  }
}

const keyOf = (field: ChoiceField, id: string): string => `${field} ${id}`;
