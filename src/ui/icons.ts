/** Drawings of our own on a 24 unit grid; always beside words, so hidden from screen readers. */
import { svg, html, type TemplateResult } from 'lit';

const icon = (paths: TemplateResult, name = '') =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${paths}
  </svg>`;

export const phoneIcon = icon(
  svg`<path d="M6.6 3.5h2.7l1.5 4.2-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4.2 1.5v2.7a2 2 0 0 1-2.2 2A16.6 16.6 0 0 1 4.6 5.7a2 2 0 0 1 2-2.2z"/>`,
);
export const searchIcon = icon(svg`<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5.5 5.5"/>`);
export const chevronIcon = icon(svg`<path d="M5.5 9l6.5 6.5L18.5 9"/>`, 'chevron');
export const linkIcon = icon(
  svg`<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1"/>`,
);
export const pinIcon = icon(
  svg`<path d="M12 21s6.5-5.6 6.5-11a6.5 6.5 0 1 0-13 0c0 5.4 6.5 11 6.5 11z"/><circle cx="12" cy="10" r="2.3"/>`,
);
export const backIcon = icon(svg`<path d="M19 12H5.5M11 6l-6 6 6 6"/>`, 'flips');
export const printIcon = icon(svg`<path d="M7 9V3.5h10V9M7 17H4.5V9h15v8H17M7 14h10v6.5H7z"/>`);
export const copyIcon = icon(svg`<path d="M9 8.5h10.5v12H9zM15 8.5v-5H4.5v12H9"/>`);
export const starIcon = icon(
  svg`<path d="M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L3.6 9.7l5.8-.8z"/>`,
);
export const moonIcon = icon(
  svg`<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"/>`,
  'moon',
);
export const lockIcon = icon(svg`<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>`);
export const alertIcon = icon(svg`<path d="M12 4.2 21 19.5H3zM12 10v4.3M12 16.9v.1"/>`);
/** A circle with a tick, a line or a question mark in it: a part that fits, does not, or may. */
const circle = svg`<circle cx="12" cy="12" r="8.7"/>`;
export const fitIcons = {
  fits: icon(svg`${circle}<path d="M8 12.4l2.9 2.9L16.2 9.5"/>`),
  'does-not-fit': icon(svg`${circle}<path d="M8 12h8"/>`),
  'not-clear': icon(
    svg`${circle}<path d="M9.6 9.7a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9M12 16.6v.1"/>`,
  ),
};
