import { css } from 'lit';

/**
 * The twelve public custom properties, read and never declared, each aliased once to a private
 * one. The README says what each is for.
 *
 * Which of a pair of colours is used follows `color-scheme`. Where a page sets `--trd-surface`
 * itself, `SurfaceController` looks at how light it really is and sets the class `on-light` or
 * `on-dark`, so that a light surface on a dark page still gets dark text.
 */
export const tokens = css`
  .trd {
    /* Nothing crosses from the page but these properties, and in the base sheet the font. */
    all: initial;
    color-scheme: var(--trd-scheme, inherit);

    --_surface: var(--trd-surface, #fff);
    --_text: var(--trd-text, #1b2a2e);
    --_accent-in: var(--trd-accent, #0f5666);
    --_figure-in: var(--trd-figure, #b5502b);
    --_alert-in: var(--trd-alert, #9c2323);

    --_accent: var(--_accent-in);
    --_figure: var(--_figure-in);
    --_alert: var(--_alert-in);

    --_muted: color-mix(in oklab, var(--_text) 84%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 16%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 62%, var(--_surface));
    --_wash: color-mix(in oklab, var(--_figure) 8%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
    --_off: color-mix(in oklab, var(--_text) 48%, var(--_surface));

    --_space: clamp(0.5em, var(--trd-space, 1em), 2em);
    --_radius: clamp(0px, var(--trd-radius, 0.375em), 2em);
    --_target: max(2.75em, 44px);
    --_measure: 38em;
    --_heading-font: var(--trd-heading-font, inherit);
    --_heading-weight: var(--trd-heading-weight, 700);
    --_sticky-top: clamp(0px, var(--trd-sticky-top, 0px), 50vh);
  }
  /* Colours that cannot be read are not used, see SurfaceController. */
  .trd.unreadable {
    --_surface: #fff;
    --_text: #1b2a2e;
    --_accent-in: #0f5666;
    --_figure-in: #b5502b;
    --_alert-in: #9c2323;
  }
  .trd.on-light {
    color-scheme: light;
  }
  .trd.on-dark {
    color-scheme: dark;
  }

  @supports (color: light-dark(red, blue)) {
    .trd {
      --_surface: var(--trd-surface, light-dark(#fff, #171b1c));
      --_text: var(--trd-text, light-dark(#1b2a2e, #ebe7e0));
      /* Tells SurfaceController which scheme is in use. */
      caret-color: light-dark(#000, #fff);
    }
    .trd.unreadable {
      --_surface: light-dark(#fff, #171b1c);
      --_text: light-dark(#1b2a2e, #ebe7e0);
    }
    @supports (color: oklch(from red l c h)) {
      .trd {
        --_accent: light-dark(
          oklch(from var(--_accent-in) min(l, 0.4) min(c, 0.16) h / 1),
          oklch(from var(--_accent-in) max(l, 0.82) min(c, 0.09) h / 1)
        );
        --_figure: light-dark(
          oklch(from var(--_figure-in) clamp(0.42, l, 0.54) min(c, 0.15) h / 1),
          oklch(from var(--_figure-in) clamp(0.74, l, 0.82) min(c, 0.105) h / 1)
        );
        --_alert: light-dark(
          oklch(from var(--_alert-in) min(l, 0.42) min(c, 0.16) h / 1),
          oklch(from var(--_alert-in) max(l, 0.8) min(c, 0.11) h / 1)
        );
        --_wash: color-mix(
          in oklab,
          oklch(from var(--_figure-in) 0.75 calc(c * 0.65) calc(h + 18) / 1) 15%,
          var(--_surface)
        );
        --_tint: color-mix(
          in oklab,
          oklch(from var(--_accent-in) 0.72 calc(c * 0.9) h / 1) 15%,
          var(--_surface)
        );
      }
    }
  }

  /* Windows high contrast: every colour goes back to the person; mixtures are overridden anyway. */
  @media (forced-colors: active) {
    .trd,
    .trd.unreadable {
      --_surface: Canvas;
      --_text: CanvasText;
      --_accent: LinkText;
      --_alert: CanvasText;
      --_figure: CanvasText;
      --_off: CanvasText;
      --_muted: CanvasText;
    }
  }

  /* Paper: black on white, whatever the screen showed. */
  @media print {
    .trd,
    .trd.unreadable {
      color-scheme: light;
      --_surface: #fff;
      --_text: #000;
      --_accent: #000;
      --_alert: #000;
      --_figure: #000;
      --_line: #999;
      --_off: #777;
      --_wash: #fff;
      --_tint: #fff;
    }
  }
`;
