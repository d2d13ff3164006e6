import 'aduan/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

/** `CUSTOM_ELEMENTS_SCHEMA` lets tags through that no Angular component has. */
@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section>
      <header>
        <h2>Lapor ke desa</h2>
        <label>
          <input type="checkbox" [checked]="isShared()" (change)="isShared.set(!isShared())" />
          Perangkat ini dipakai bersama
        </label>
      </header>
      @if (sent()) {
        <p role="status">Laporan {{ sent() }} diterima.</p>
      }
      <aduan-form [endpoint]="endpoint" [sharedDevice]="isShared()" (aduan-submitted)="hear($event)">
        <a [href]="endpoint + '/lapor'">Sampaikan laporan</a>
      </aduan-form>
    </section>
  `,
})
export class AppComponent {
  readonly endpoint = document.querySelector<HTMLElement>('#app')!.dataset['endpoint'];
  readonly isShared = signal(false);
  readonly sent = signal('');

  hear(event: Event): void {
    const { trackingId } = (event as CustomEvent<{ trackingId?: string }>).detail;
    this.sent.set(trackingId ?? 'Anda');
  }
}
