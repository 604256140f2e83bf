/** The least that a Lit element with a table can be: no choice, no stars, no sources to open. */
import { LitElement, css, html } from 'lit';
import { head, rows, sources } from 'virtual:texts';

class MinimalTable extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
  `;
  render() {
    return html`<table>
        <thead>
          <tr>
            ${head.map((text) => html`<th>${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([question, ...cells]) =>
              html`<tr>
                <th>${question}</th>
                ${cells.map((texts) => html`<td>${texts.map((text) => html`<p>${text}</p>`)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <ol>
        ${sources.map((text) => html`<li>${text}</li>`)}
      </ol>`;
  }
}
customElements.define('minimal-table', MinimalTable);
