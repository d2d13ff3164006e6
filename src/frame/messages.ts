/**
 * Messages between a frame and its parent page. They carry a height in coarse steps and the name of a screen, so that
 * any listener may hear them.
 */
export const HEIGHT = 'aduan-frame-height';
/** Sent by a page whose script was loaded after the frame had told its height. */
export const MEASURE = 'aduan-frame-measure';

export interface HeightMessage {
  type: typeof HEIGHT;
  /** CSS pixels. */
  height: number;
}

/** CSS pixels. Finer steps would tell listeners how much is being typed. */
const STEP = 64;

export const coarse = (height: number): number => Math.ceil(height / STEP) * STEP;

export const STATE = 'aduan-frame-state';

export interface StateMessage {
  type: typeof STATE;
  /** State as in `aduan-state`. */
  state: string;
}

/** Name of the screen in a message of any kind; null for every other message. */
export function stateOf(data: unknown): string | null {
  const { type, state } = (data ?? {}) as Partial<StateMessage>;
  return type === STATE && typeof state === 'string' && /^[a-z-]{1,24}$/.test(state) ? state : null;
}

/** Height in a message of any kind; null for every other message. */
export function heightOf(data: unknown): number | null {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && typeof height === 'number' && Number.isFinite(height) ? height : null;
}
