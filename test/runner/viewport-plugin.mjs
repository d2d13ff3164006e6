import { setViewportPlugin } from '@web/test-runner-commands/plugins';
import { SCREEN } from '../setup/start-webkit.mjs';

/** What `setViewport` of `test/setup/viewport.ts` asks for: WebKit's driver sizes windows, their bars included. */
export function viewportPlugin() {
  const own = setViewportPlugin();
  return {
    name: 'viewport',
    async executeCommand({ command, payload, session }) {
      if (command !== 'size-viewport') return;
      const { driver, type } = session.browser;
      if (type !== 'webdriver') return own.executeCommand({ command: 'set-viewport', payload, session });
      const bar = await driver.execute('return outerHeight - innerHeight');
      const [width, height] = [payload.width, payload.height + bar];
      await driver.setWindowRect(centred(SCREEN.width, width), centred(SCREEN.height, height), width, height);
      return true;
    },
  };
}

/** Where a small window keeps the focus. */
const centred = (room, size) => Math.max(0, Math.floor((room - size) / 2));
