import { LitElement, css, html, type TemplateResult } from 'lit';
import { elements } from './manifest.js';
import { workbenchStyles } from './workbench.styles.js';

/** A card for each element with what its manifest says first, and the way to its page. */
export class StoryElements extends LitElement {
  static override styles = [
    workbenchStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
        gap: 16px;
        margin: 0 0 24px;
        padding: 0;
        list-style: none;
      }
      a {
        display: block;
        block-size: 100%;
        padding: 16px 20px;
        border: 1px solid #dcd9d2;
        border-radius: 8px;
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        border-color: #0f5666;
      }
      b {
        display: block;
        color: #0f5666;
        text-decoration: underline;
        text-underline-offset: 3px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<ul>
      ${elements.map(({ tagName = '', description = '' }) => {
        const [first = ''] = description.split('\n\n');
        return html`<li>
          <a href="./?path=/docs/elements-${tagName}--docs" target="_top"
            ><b>${tagName}</b> ${first}</a
          >
        </li>`;
      })}
    </ul>`;
  }
}

customElements.define('story-elements', StoryElements);
