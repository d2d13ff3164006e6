import { nothing, type ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import { createMasters } from '../../client/sp4n/masters.js';
import { readPrefill, readPrefillLink, type Prefill as Given } from '../../contract/reporting/prefill.js';
import { categoryOptions } from '../../form-logic/option-search.js';
import { pointAt } from '../../form-logic/point.js';
import type { Choice, FormValues } from '../../form-logic/state.js';
import { warnOnce } from '../../widget/widget-context.js';
import { textField } from '../screen/controls-view.js';
import type { FormContext } from '../form-context.js';
import { furtherService } from '../form-target.js';
import type { FormModel } from '../model.js';
import { propose } from './prefill-watch.js';
import { prefillWords } from '../assisted/assisted-words.js';

/** Proposes the page's values (`values`), and those of its address (`?aduan-isi=`), which are more specific and win. */
export class Prefill implements ReactiveController {
  private readonly messages;
  private read: readonly unknown[] = [];
  /** Query string that proposed values for an earlier report: it proposes none for the next. */
  private spent: string | null = null;
  private round = 0;
  /** Proposed category id, until the endpoint has told whether it exists. */
  private wanted = '';
  /** True once an asset's code was set, by a scan or a restored report: its field stays, even when emptied. */
  private hasAsset = false;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('prefill', prefillWords);
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.again);
  }

  render(form: FormModel): unknown {
    // An emptied form has no code of the last report.
    if (this.context.entry.isUntouched) this.hasAsset = false;
    this.hasAsset ||= form.values.assetRef !== '';
    return this.hasAsset
      ? textField(form, 'assetRef', { ...this.messages.asset, isOptional: true })
      : nothing;
  }

  /** Proposes again when the page's values, the address, the endpoint or its capabilities change. */
  hostUpdate(): void {
    const { element, target, capabilities, entry } = this.context;
    if (this.round !== entry.round) {
      this.round = entry.round;
      this.spent = location.search;
      this.read = [];
    }
    const search = location.search === this.spent ? '' : location.search;
    const read = [element.values, search, target, capabilities];
    if (read.every((one, index) => one === this.read[index])) return;
    // Category ids of one endpoint mean nothing at another.
    if (target !== this.read[2] && entry.blank.category) propose(this.context, { category: null });
    this.read = read;
    const given = [readPrefillLink(search, warnOnce), readPrefill(element.values, warnOnce)];
    const pick = <Name extends keyof Given>(name: Name): Given[Name] | undefined =>
      given.find((one) => one?.[name])?.[name];
    const point = pick('point');
    const proposed: Partial<FormValues> = {
      title: pick('title') ?? '',
      locationText: pick('place') ?? '',
      assetRef: pick('assetRef') ?? '',
      point: point ? pointAt(point, 'link') : null,
    };
    const said = Object.fromEntries(Object.entries(proposed).filter(([, value]) => value));
    // The current village belongs to another place.
    const isElsewhere = 'locationText' in said || 'point' in said || 'assetRef' in said;
    if (isElsewhere) said['location'] = null;
    if (Object.keys(said).length > 0) propose(this.context, said);
    // A category that the page has fixed isn't proposed as well.
    this.wanted = this.context.presets().categoryId ? '' : (pick('categoryId') ?? '');
    void this.ask();
  }

  private readonly again = (): void => void this.ask();

  /** Requests the name of the proposed category, if there is one. */
  private async ask(): Promise<void> {
    const { wanted, context } = this;
    if (!wanted || !context.capabilities.features.has('categories')) return;
    try {
      const category = await this.categoryOf(wanted);
      if (wanted !== this.wanted) return;
      this.wanted = '';
      if (category) propose(context, { category });
      else warnOnce('the endpoint has no category of the id that the form was to be filled in with.');
    } catch {
      // `again` asks when the network returns.
    }
  }

  /**
   * The category of this id, if it can be chosen; else null.
   * @throws where the list can't be loaded
   */
  private async categoryOf(wanted: string): Promise<Choice | null> {
    const { target } = this.context;
    const masters: Partial<MasterService> = target ? furtherService(this.context, target, createMasters) : {};
    const all = await masters.categories?.();
    const found = categoryOptions(all?.items ?? []).find(({ id }) => id === wanted);
    return found ? { id: found.id, name: found.name, detail: found.detail } : null;
  }
}
