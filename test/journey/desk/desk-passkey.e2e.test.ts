/** An officer makes a passkey on a device, and signs in by it: the browser's own WebAuthn against the real endpoint. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { startDemo } from '../harness/demo.js';
import { eachBrowser, tabAndPress, tabAndType } from '../harness/harness.js';
import { announced, goTo, headed, signedIn, signIn } from '../harness/officer.js';

const ADMIN = { name: 'Bu Sekda', password: 'meja-contoh-9d41f0' };

interface Device {
  session: CDPSession;
  authenticatorId: string;
}

/** A phone or key that makes sure of its owner and keeps account names. */
async function plugIn(page: Page): Promise<Device> {
  const session = await page.createCDPSession();
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  return { session, authenticatorId };
}

const knowsItsOwner = ({ session, authenticatorId }: Device, isUserVerified: boolean) =>
  session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });

describe('a passkey', () => {
  // Its driver alone can pretend a device.
  eachBrowser(
    (_name, open) => {
      test('is made in the own account by password and device, and opens the desk without a password', async (t) => {
        const demo = await startDemo({ administrator: ADMIN });
        t.after(() => demo.stop());
        const visit = await open(t, `${demo.origin}/desk/`, {
          origins: [demo.origin],
          viewport: { width: 390, height: 844 },
          expectedErrors: [/401|422/],
        });
        const { page } = visit;
        const device = await plugIn(page);
        await signIn(page, ADMIN);
        await goTo(page, '#/saya');
        await headed(page, 'Akun saya');
        await page.waitForSelector('desk-passkeys summary');
        await tabAndPress(page, 'desk-passkeys summary', 'Enter');
        await tabAndType(page, 'desk-passkeys [name=label]', 'Ponsel kantor');
        await tabAndType(page, 'desk-passkeys [name=current]', 'bukan sandinya');
        await page.keyboard.press('Enter');
        await page.waitForSelector('desk-passkeys [name=current][aria-invalid=true]');
        await visit.assertAccessible();
        await page.$eval('desk-passkeys [name=current]', (field) => (field as HTMLInputElement).select());
        await page.keyboard.type(ADMIN.password);
        await page.keyboard.press('Enter');
        await announced(page, 'Kunci sandi dibuat.');
        assert.match(
          await page.$eval('desk-passkeys ul', (list) => list.innerText),
          /Ponsel kantor\s+Dibuat .*, belum pernah dipakai/,
        );
        const { credentials } = await device.session.send('WebAuthn.getCredentials', device);
        assert.deepEqual(
          credentials.map(({ rpId, isResidentCredential }) => [rpId, isResidentCredential]),
          [['localhost', true]],
        );
        await visit.assertAccessible();
        await visit.assertNoSidewaysScroll();
        await visit.screenshot('desk-passkey');

        await page.$eval('#menu button', (button) => (button as HTMLElement).click());
        await headed(page, 'Masuk');
        const byPasskey = 'desk-sign-in form button[type=button]';
        await page.waitForSelector(byPasskey);
        await knowsItsOwner(device, false);
        await tabAndPress(page, byPasskey, 'Enter');
        await page.waitForSelector('desk-sign-in .notice.danger');
        assert.match(
          await page.$eval('desk-sign-in .notice.danger', (notice) => notice.textContent),
          /Perangkat tidak menjawab, atau dibatalkan/,
        );
        await visit.assertAccessible();
        await knowsItsOwner(device, true);
        await tabAndPress(page, byPasskey, 'Enter');
        await signedIn(page);
        assert.ok(await page.$eval('#menu', (menu) => menu.textContent.includes('Bu Sekda')));
        await goTo(page, '#/saya');
        await headed(page, 'Akun saya');
        await page.waitForSelector('desk-passkeys ul');
        assert.match(await page.$eval('desk-passkeys ul', (list) => list.innerText), /dipakai terakhir/);
      });
    },
    ['chromium'],
  );
});
