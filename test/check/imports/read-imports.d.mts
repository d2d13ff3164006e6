export interface Import {
  from: string;
  kind: 'value' | 'type' | 'dynamic';
  line: number;
}
export function readImports(path: string, text: string): Import[];
