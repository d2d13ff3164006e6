export interface Choice {
  edition: 'element' | 'div' | 'iframe';
  widgets: ('form' | 'tracker' | 'feed')[];
  endpoint: string;
  dist: string;
  attributes: Record<string, string | boolean>;
  preset: string;
  theme: Record<string, string>;
  integrity: string;
  hasForm?: boolean;
  isFirst?: boolean;
}

export function snippetOf(choice: Choice): string;
