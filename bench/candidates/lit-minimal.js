/** The least that a Lit element with this job can be: no search, no sources, no help. */
import { LitElement, css, html } from 'lit';
import { questions, sources } from 'virtual:texts';

class MinimalFaq extends LitElement {
  static properties = { open: {} };
  static styles = css`
    :host {
      display: block;
    }
    [hidden] {
      display: none;
    }
  `;
  constructor() {
    super();
    this.open = new Set();
  }
  toggle(index) {
    const open = new Set(this.open);
    if (!open.delete(index)) open.add(index);
    this.open = open;
  }
  render() {
    return html`${questions.map(
        ({ question, paragraphs }, index) =>
          html`<h3>
              <button aria-expanded=${this.open.has(index)} @click=${() => this.toggle(index)}>
                ${question}
              </button>
            </h3>
            <div ?hidden=${!this.open.has(index)}>
              ${paragraphs.map((text) => html`<p>${text}</p>`)}
            </div>`,
      )}
      <ol>
        ${sources.map((text) => html`<li>${text}</li>`)}
      </ol>`;
  }
}
customElements.define('minimal-faq', MinimalFaq);
