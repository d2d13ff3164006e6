export interface Stage {
  name: string;
  from: string;
  steps: { does: string; words: string }[];
}
export function stagesOf(file: string): Stage[];
export function chainOf(stages: readonly Stage[], target: string): Stage[];
