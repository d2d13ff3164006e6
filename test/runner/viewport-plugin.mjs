import { setViewportPlugin } from '@web/test-runner-commands/plugins';

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
      await driver.setWindowSize(payload.width, payload.height + bar);
      return true;
    },
  };
}
