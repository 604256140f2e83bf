import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the given level, 2 to 6; deeper ones stay at 6. */
export function heading(
  level: number,
  kind: 'title' | 'section' | 'item',
  content: unknown,
  options: { id?: string; part?: string; focusable?: boolean } = {},
): TemplateResult {
  const id = options.id ?? nothing;
  const part = options.part ?? nothing;
  const tab = options.focusable ? '-1' : nothing;
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 class=${kind} id=${id} part=${part} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 class=${kind} id=${id} part=${part} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 class=${kind} id=${id} part=${part} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 class=${kind} id=${id} part=${part} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 class=${kind} id=${id} part=${part} tabindex=${tab}>${content}</h6>`;
  }
}
