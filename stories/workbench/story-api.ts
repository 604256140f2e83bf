import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Declaration, Item, Member } from '../../.storybook/manifest.js';
import { elements } from './manifest.js';
import { workbenchStyles } from './workbench.styles.js';

/** Words between back quotes are code. */
const prose = (text = '') =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

const colorPattern = /#[0-9a-f]{3,8}\b/gi;

/** A value as it is written, with the colours in it beside it. */
function value(text: string | undefined, swatches = false): unknown {
  if (text === undefined) return html`<span class="note">not set</span>`;
  const colors = swatches ? (text.match(colorPattern) ?? []) : [];
  return html`${colors.map((color) => swatch(color))}<code>${text}</code>`;
}

const swatch = (color: string) =>
  html`<svg class="swatch" aria-hidden="true">
    <rect width="100%" height="100%" fill=${color} />
  </svg>`;

/** Everything a page may use of one element, from its manifest. For Storybook's pages alone. */
export class StoryApi extends LitElement {
  static override styles = [
    workbenchStyles,
    css`
      :host {
        margin-block: 32px;
      }
      td:first-child {
        inline-size: 14em;
      }
      td:nth-child(2):not(:last-child) {
        inline-size: 11em;
      }
      td:nth-child(3):not(:last-child) {
        inline-size: 6em;
      }
    `,
  ];

  /** Tag of the element. */
  @property() tag = '';

  protected override render(): TemplateResult | typeof nothing {
    const found = elements.find(({ tagName }) => tagName === this.tag);
    if (!found) return nothing;
    return html`${this.#attributes(found)} ${this.#methods(found)}
    ${table('Slots', ['Name', 'What it is for'], found.slots, plainRow)}
    ${table('Parts, for ::part()', ['Name', 'What it is'], found.cssParts, plainRow)}
    ${table(
      'Custom properties',
      ['Name', 'Default', 'What it is for'],
      found.cssProperties,
      ({ name, description, default: standard }) =>
        html`<td><code>${name}</code></td>
          <td>${value(standard, true)}</td>
          <td>${prose(description)}</td>`,
    )}
    ${table('Events', ['Name', 'When'], found.events, plainRow)}`;
  }

  #attributes({ attributes = [], members = [] }: Declaration): unknown {
    const standard = ({ name }: Item) => members.find((member) => member.name === name)?.default;
    return table(
      'Attributes',
      ['Name', 'Type', 'Default', 'What it does'],
      [...attributes].sort((one, other) => Number(isShared(one)) - Number(isShared(other))),
      (attribute) =>
        html`<td><code>${attribute.name}</code></td>
          <td><code>${attribute.type?.text}</code></td>
          <td>${value(standard(attribute))}</td>
          <td>${prose(attribute.description)}</td>`,
    );
  }

  #methods({ members = [] }: Declaration): unknown {
    const methods = members.filter(({ kind }) => kind === 'method');
    return table('Methods', ['Name', 'What it does'], methods, (method: Member) => {
      const names = method.parameters?.map(({ name }) => name).join(', ');
      return html`<td><code>${method.name}(${names})</code></td>
        <td>${prose(method.description)}</td>`;
    });
  }
}

/** Attributes that all elements have come after the element's own. */
const isShared = ({ inheritedFrom }: Member): boolean => inheritedFrom !== undefined;

const plainRow = ({ name, description }: Item) =>
  html`<td><code>${name}</code></td>
    <td>${prose(description)}</td>`;

/** A heading and a table; nothing where there is nothing to list. */
function table<T>(
  title: string,
  columns: readonly string[],
  rows: readonly T[] | undefined,
  row: (item: T) => TemplateResult,
): TemplateResult | typeof nothing {
  if (!rows?.length) return nothing;
  return html`<h2>${title}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (item) =>
              html`<tr>
                ${row(item)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

customElements.define('story-api', StoryApi);
