import { html, type TemplateResult } from 'lit';

/** Under the chosen village: whether this device may remember it. */
export function renderRemember(
  label: string,
  isOn: boolean,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<label class="choice" part="choice">
    <input type="checkbox" id="remember-village" .checked=${isOn} @change=${onChange} />
    <span>${label}</span>
  </label>`;
}
