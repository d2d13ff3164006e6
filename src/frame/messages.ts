/**
 * The messages between a frame and the page around it. They carry a height in coarse steps and the name of a screen, so that it does not
 * matter who listens.
 */
export const HEIGHT = 'aduan-frame-height';
/** Asked by a page whose script came after the frame had told its height. */
export const MEASURE = 'aduan-frame-measure';

export interface HeightMessage {
  type: typeof HEIGHT;
  /** CSS pixels. */
  height: number;
}

/** CSS pixels. A line more or less tells whoever listens how much is being typed. */
const STEP = 64;

export const coarse = (height: number): number => Math.ceil(height / STEP) * STEP;

export const STATE = 'aduan-frame-state';

export interface StateMessage {
  type: typeof STATE;
  /** As `aduan-state` has it. */
  state: string;
}

/** The name of the screen a message of any kind carries; null for every other message. */
export function stateOf(data: unknown): string | null {
  const { type, state } = (data ?? {}) as Partial<StateMessage>;
  return type === STATE && typeof state === 'string' && /^[a-z-]{1,24}$/.test(state) ? state : null;
}

/** The height a message of any kind carries; null for every other message. */
export function heightOf(data: unknown): number | null {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && typeof height === 'number' && Number.isFinite(height) ? height : null;
}
