import type { PickedFile } from '../../form-logic/files.js';
import type { DraftFile } from '../../outbox/draft/draft-content.js';

/** A picked file as a draft keeps it; none of one that can't be sent anyway. */
export function draftFile({ name, size, kind, state: shown }: PickedFile): DraftFile[] {
  const state = shown.phase === 'stopped' ? shown.ready : shown;
  if (state.phase === 'refused') return [];
  const { data } = state;
  const isPrepared = state.phase === 'ready' && state.isPrepared;
  const sentName = state.phase === 'ready' ? state.name : name;
  return [{ name, sentName, size, kind, data, isPrepared, type: isPrepared ? state.type : data.type }];
}
