import 'aduan/define';
import type { AduanEventMap, BeforeSubmitEvent } from 'aduan';
import type { AduanFeed } from 'aduan/feed';
import type { AduanForm } from 'aduan/form';
import type { AduanTracker } from 'aduan/tracker';
import { Component, CUSTOM_ELEMENTS_SCHEMA, ViewChild, signal, type ElementRef } from '@angular/core';

const INFORMATION = '2';

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
        <button (click)="form.focus()">Mulai menulis</button>
        <button (click)="form.reset()">Kosongkan</button>
      </header>
      <p>{{ where() }}</p>
      @if (sent()) {
        <p role="status">Laporan {{ sent() }} diterima.</p>
      }
      <aduan-form
        #form
        [endpoint]="endpoint"
        [sharedDevice]="isShared()"
        [messages]="words"
        [values]="filled"
        (aduan-before-submit)="look($event)"
        (aduan-step)="where.set($event.detail.step)"
        (aduan-state)="where.set($event.detail.state)"
        (aduan-submitted)="hear($event)"
      >
        <a [href]="endpoint + '/lapor'">Sampaikan laporan</a>
      </aduan-form>
      <button (click)="tracker.refresh()">Ada kabar?</button>
      <aduan-tracker #tracker [endpoint]="endpoint" [compact]="true"></aduan-tracker>
      <aduan-feed
        #feed
        [endpoint]="endpoint"
        [compact]="true"
        (aduan-report-selected)="show($event)"
      ></aduan-feed>
    </section>
  `,
})
export class AppComponent {
  @ViewChild('form') form!: ElementRef<AduanForm>;
  @ViewChild('tracker') tracker!: ElementRef<AduanTracker>;
  @ViewChild('feed') feed!: ElementRef<AduanFeed>;
  readonly endpoint = document.querySelector<HTMLElement>('#app')!.dataset['endpoint'];
  readonly words: AduanForm['messages'] = {
    heading: 'Lapor ke desa kami',
    en: { heading: 'Report to our village' },
  };
  /** Values that the site knows beforehand; people may change them. */
  readonly filled: AduanForm['values'] = { place: 'Balai desa', ref: 'BALAI-1' };
  readonly isShared = signal(false);
  readonly where = signal('');
  readonly sent = signal('');

  look(event: BeforeSubmitEvent): void {
    event.waitUntil(refusal(event.detail));
  }

  hear({ detail }: AduanEventMap['aduan-submitted']): void {
    this.sent.set(detail.trackingId ?? 'Anda');
    this.feed.nativeElement.refresh();
  }

  show(event: AduanEventMap['aduan-report-selected']): void {
    event.preventDefault();
    this.tracker.nativeElement.open(event.detail.trackingId);
  }
}

/** `refusal` is the site's own check: a returned sentence is shown and stops the report; undefined lets it go. */
async function refusal({ classificationId }: BeforeSubmitEvent['detail']): Promise<string | undefined> {
  return classificationId === INFORMATION ? 'Permintaan informasi lewat PPID desa.' : undefined;
}
