import { css } from 'lit';

/**
 * The public looks of every widget: `--aduan-*` custom properties a page may set on the element or above it, read once
 * here into private `--_*` names that the rest of the styles use.
 *
 * Dark follows the *page's* `color-scheme`, not the phone's: a dark widget on a light village site would look broken.
 * `light-dark()` is newer than the browser floor (Chrome 123, Firefox 120, Safari 17.5), so light stands alone first.
 */
export const tokens = css`
  :host {
    --_primary: var(--aduan-color-primary, #0a5a66);
    --_on-primary: var(--aduan-color-on-primary, #fff);
    --_surface: var(--aduan-color-surface, #fff);
    --_sunken: var(--aduan-color-sunken, #f2f6f4);
    --_text: var(--aduan-color-text, #15211f);
    --_muted: var(--aduan-color-muted, #4a5854);
    --_border: var(--aduan-color-border, #d2dad6);
    --_control-border: var(--aduan-color-control-border, #6b7a76);
    --_danger: var(--aduan-color-danger, #a3222b);
    --_danger-soft: var(--aduan-color-danger-soft, #fcf0ef);
    --_success: var(--aduan-color-success, #1b6a39);
    --_success-soft: var(--aduan-color-success-soft, #ebf5ee);
    --_warning: var(--aduan-color-warning, #7d4b00);
    --_warning-soft: var(--aduan-color-warning-soft, #fdf4e0);
    --_focus: var(--aduan-color-focus, #0b57d0);
    --_font: var(--aduan-font, inherit);
    --_font-heading: var(--aduan-font-heading, var(--_font));
    --_radius: var(--aduan-radius, 0.5em);
    --_space: var(--aduan-space, 1em);
    --_target: max(2.75em, 44px);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_primary: var(--aduan-color-primary, light-dark(#0a5a66, #7fd1dc));
      --_on-primary: var(--aduan-color-on-primary, light-dark(#fff, #06292f));
      --_surface: var(--aduan-color-surface, light-dark(#fff, #121a19));
      --_sunken: var(--aduan-color-sunken, light-dark(#f2f6f4, #1b2624));
      --_text: var(--aduan-color-text, light-dark(#15211f, #e8efec));
      --_muted: var(--aduan-color-muted, light-dark(#4a5854, #adbab6));
      --_border: var(--aduan-color-border, light-dark(#d2dad6, #34433f));
      --_control-border: var(--aduan-color-control-border, light-dark(#6b7a76, #84958f));
      --_danger: var(--aduan-color-danger, light-dark(#a3222b, #ffb3ae));
      --_danger-soft: var(--aduan-color-danger-soft, light-dark(#fcf0ef, #3a1c1c));
      --_success: var(--aduan-color-success, light-dark(#1b6a39, #8fd8a8));
      --_success-soft: var(--aduan-color-success-soft, light-dark(#ebf5ee, #15301f));
      --_warning: var(--aduan-color-warning, light-dark(#7d4b00, #f2c464));
      --_warning-soft: var(--aduan-color-warning-soft, light-dark(#fdf4e0, #33270f));
      --_focus: var(--aduan-color-focus, light-dark(#0b57d0, #a8c7fa));
    }
  }
`;
