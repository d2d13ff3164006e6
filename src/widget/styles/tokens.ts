import { css, unsafeCSS } from 'lit';

/**
 * Colours, each `--aduan-color-<name>`: its plain value, and its value in light and dark.
 *
 * Two levels. Seeds have a second value for dark. The others derive from a seed, as a share of it over the surface, so
 * that a page which changes its surface alone keeps readable hints and visible borders; each can be set too. Derived
 * colours keep 4.5:1 for text and 3:1 for controls in every preset (`test/widget/styles/contrast.browser.test.ts`).
 */
const COLORS: readonly (readonly [name: string, plain: string, other: string])[] = [
  ['surface', '#fff', '#121a19'],
  ['primary', '#0a5a66', '#7fd1dc'],
  ['text', '#15211f', '#e8efec'],
  ['danger', '#a3222b', '#ffb3ae'],
  ['success', '#1b6a39', '#8fd8a8'],
  ['warning', '#7d4b00', '#f2c464'],
  ['focus', '#0b57d0', '#a8c7fa'],
  ['muted', '#4d5755', 'text) 74%'],
  ['border', '#d1d4d3', 'text) 18%'],
  ['control-border', '#767f7d', 'text) 55%'],
  ['sunken', '#f0f5f5', 'primary) 6%'],
  ['danger-soft', '#f9ecea', 'danger) 9%'],
  ['success-soft', '#ebf2ed', 'success) 9%'],
  ['warning-soft', '#f6efe8', 'warning) 9%'],
];

/** Private names with semicolons (the build drops one after a placeholder); `isPlain`: without mixed colours. */
const declare = (isPlain: boolean) =>
  unsafeCSS(
    COLORS.map(([name, plain, other]) => {
      const found =
        other[0] === '#'
          ? `light-dark(${plain},${other})`
          : `color-mix(in oklab,var(--_${other},var(--_surface))`;
      return `--_${name}:var(--aduan-color-${name},${isPlain ? plain : found});`;
    }).join(''),
  );

/**
 * Public custom properties `--aduan-*` of every widget, which a page may set on the element or above it; they are read
 * once here into private `--_*` names that all other styles use.
 *
 * Dark follows the *page's* `color-scheme`, not the phone's: a dark widget on a light village site would look broken.
 * `light-dark()` and relative colours are newer than the browser floor (Chrome 123, Firefox 128, Safari 18), so the
 * plain values come first. Text on the primary colour is black or white, whichever contrasts more with its luminance.
 */
export const tokens = css`
  :host {
    ${declare(true)};
    --_on-primary: var(--aduan-color-on-primary, #fff);
    --_font: var(--aduan-font, inherit);
    --_font-heading: var(--aduan-font-heading, var(--_font));
    --_radius: var(--aduan-radius, 0.5em);
    --_radius-box: var(--aduan-radius-box, calc(var(--_radius) * 1.25));
    --_density: var(--aduan-density, 1);
    --_space: var(--aduan-space, calc(1em * var(--_density)));
    --_target: max(2.75em * var(--_density), 44px);
    --_line: var(--aduan-border-width, 1.5px);
    --_ring: var(--aduan-focus-width, 3px) solid var(--_focus);
  }

  @supports (color: color(from light-dark(#000, #000) xyz x y z)) {
    :host {
      ${declare(false)};
      --_ink: clamp(0, (0.179 - y) * 9999, 1);
      --_on-primary: var(
        --aduan-color-on-primary,
        color(from var(--_primary) xyz calc(0.95 * var(--_ink)) var(--_ink) calc(1.089 * var(--_ink)))
      );
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_text);
      --_control-border: var(--_text);
      --_line: max(2px, var(--aduan-border-width, 0px));
    }
  }
`;
