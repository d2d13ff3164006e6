import { lazy } from '../widget/chunks.js';
import type { FormTarget } from './form-target.js';
import { EMPTY_VALUES } from '../form-logic/state.js';
import type { Outbox } from '../outbox/outbox.js';
import type { Assisted } from './assisted/assisted.js';
import type { LaterParts, LaterPartsHost } from './later-parts.js';
import type { Practice } from './practice/practice.js';

const loadAssisted = lazy(() => import('./assisted/assisted.js'));
const loadPractice = lazy(() => import('./practice/practice.js'));

/** What only some forms have: filing for others, and practice. Each is fetched when its attribute is there. */
export class FormExtras {
  private assistedParts: Assisted | null = null;
  private practice: Practice | null = null;

  constructor(
    private readonly host: LaterPartsHost,
    private readonly parts: LaterParts,
  ) {}

  /** @throws when something can't be fetched */
  async load(): Promise<void> {
    const { host } = this;
    if (host.isAssisted() && !this.assistedParts) {
      const { Assisted } = await loadAssisted();
      this.assistedParts ??= new Assisted(host.context, {
        wipe: () => this.wipe(),
        isInUse: () => this.isInUse,
      });
    }
    if (host.isPractice() && !this.practice) {
      const { Practice } = await loadPractice();
      this.practice ??= new Practice(host.context);
    }
    host.element.requestUpdate();
  }

  /** In practice one that leads nowhere, and none as long as that isn't here: nothing may be sent by mistake. */
  queueOf(
    target: FormTarget,
    outboxOf: (root: string, service: FormTarget['service']) => Outbox,
  ): Outbox | null {
    const { host, practice } = this;
    const isComplete = (!host.isPractice() || practice) && (!host.isAssisted() || this.assistedParts);
    if (!isComplete) {
      this.load().then(
        () => this.parts.use(host.target()),
        () => {},
      );
    }
    if (!host.isPractice()) return outboxOf(target.root, target.service);
    return practice?.outboxOf(target.service) ?? null;
  }

  /** What somebody who files for others is asked; null where nobody does. */
  get assisted(): Assisted | null {
    return this.host.isAssisted() ? this.assistedParts : null;
  }

  /** Above every screen. */
  get lead(): unknown {
    const { assisted, practice, host, parts } = this;
    const items = parts.delivery?.waiting.lines ?? [];
    return [host.isPractice() ? practice?.renderBanner() : null, assisted?.renderLead(items)];
  }

  /** Below the screen after Kirim. */
  get foot(): unknown {
    const { practice, host, parts } = this;
    return host.isPractice() && parts.delivery
      ? practice?.renderTracker(parts.delivery.sending.journey)
      : null;
  }

  /** Something of a reporter's is in the form or on the screen, and can be let go. */
  private get isInUse(): boolean {
    const { host } = this;
    const { delivery } = this.parts;
    const phase = delivery?.phase ?? 'writing';
    if (phase !== 'writing') return phase !== 'keeping';
    const { helperName: _, helperOrganisation: __, ...values } = host.entry.values;
    const isBegun = Object.entries(values).some(
      ([field, value]) => value !== EMPTY_VALUES[field as keyof typeof values],
    );
    return isBegun || (delivery?.photos.files.length ?? 0) > 0;
  }

  private wipe(): void {
    const { host } = this;
    const { draft, delivery } = this.parts;
    if (draft) void draft.wipe();
    else (delivery ?? host.entry).reset();
    host.focusing.after('heading');
  }
}
