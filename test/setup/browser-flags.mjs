/** Chromium must not look for updates, sync or variations: a request of its own would be a request to another host. */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  // No page of `npm test` lives long enough to be worth optimising by either of V8's optimisers, nor to be drawn by an
  // imitated graphics card: a quarter of the processor's time.
  ...(process.env.TEST_FULL === '1' ? [] : ['--js-flags=--no-opt --no-maglev', '--disable-gpu']),
  // Chromium's sandbox refuses to run as root, which containers are.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The same for Firefox: no captive-portal probe, no safe-browsing lists, no settings service, no telemetry. */
export const FIREFOX_PREFS = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Who reloads the answer to a form is asked first, in a window of the browser's own.
  'dom.confirm_repost.testing.always_accept': true,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};
