/** `RowFocus` moves the focus among the rows, which is what "the row at hand" means. */
export class RowFocus {
  /** Report of the row that had the focus last; it may have left the list. */
  private last: string | null = null;
  private isFirstWanted = false;

  constructor(private readonly list: HTMLElement) {
    list.addEventListener('focusin', ({ target }) => {
      const row = (target as Element).closest<HTMLElement>('[data-row]');
      if (row !== null) this.last = row.dataset['row']!;
    });
  }

  private rows(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[data-row]')];
  }

  private at(rows: readonly HTMLElement[]): number {
    return rows.findIndex((row) => row.dataset['row'] === this.last);
  }

  /** @returns the report at hand; null before any row had the focus */
  current(): string | null {
    const rows = this.rows();
    return rows[this.at(rows)]?.dataset['row'] ?? null;
  }

  /** @returns false at the end of the list */
  step(by: number): boolean {
    const rows = this.rows();
    const at = this.at(rows);
    const row = at === -1 ? rows[0] : rows[at + by];
    if (row === undefined) return false;
    focusRow(row);
    return true;
  }

  open(event: Event): void {
    const rows = this.rows();
    const link = rows[this.at(rows)]?.querySelector<HTMLElement>('a');
    if (link == null) return;
    event.preventDefault();
    link.click();
  }

  /** The first row of the page that comes gets the focus. */
  wantFirst(): void {
    this.isFirstWanted = true;
  }

  /** Called when another page of the list has been drawn. */
  drawn(): void {
    if (!this.isFirstWanted) return;
    this.isFirstWanted = false;
    const [first] = this.rows();
    if (first !== undefined) focusRow(first);
  }
}

function focusRow(row: HTMLElement): void {
  row.querySelector<HTMLElement>('a')!.focus();
  row.scrollIntoView({ block: 'nearest' });
}
