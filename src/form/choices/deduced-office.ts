import type { ReactiveController } from 'lit';
import type { FormContext } from '../form-context.js';

/**
 * Fills in the office that usually handles the chosen topic, if the endpoint names one. The field and the review show
 * it and it can be changed; an office that the reporter chose stays.
 */
export class DeducedOffice implements ReactiveController {
  /** Id of the category that was looked at last. */
  private category = '';

  constructor(private readonly context: FormContext) {}

  hostUpdate(): void {
    const { entry } = this.context;
    const { category, institution } = entry.values;
    const before = this.category;
    this.category = category?.id ?? '';
    if (this.category === before || !this.isAsked) return;
    const isChosen = institution && institution.id !== this.officeOf(before)?.id;
    if (isChosen) return;
    const office = this.officeOf(this.category);
    if (office?.id !== institution?.id)
      entry.choose('institution', office ? { ...office, detail: '' } : null);
  }

  private get isAsked(): boolean {
    const { capabilities } = this.context;
    return capabilities.features.has('institutions') && !this.context.presets().institutionId;
  }

  private officeOf(category: string): { id: string; name: string } | undefined {
    return this.context.capabilities.topics?.find(({ id }) => id === category)?.office;
  }
}
