import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from './in-page/wait-until.js';

/** CSS pixels; in every engine, WebKit too, which the runner's own command leaves out. */
export async function setViewport({ width, height }: { width: number; height: number }): Promise<void> {
  await executeServerCommand('size-viewport', { width, height });
  // A window has another size before its page has.
  await waitUntil(() => innerWidth === width && innerHeight === height, `${width} × ${height}`);
}
