import { LitElement, css, html, type TemplateResult } from 'lit';
import { locales, pseudoLocales, type LocaleInfo } from '../../src/generated/locales.js';
import { workbenchStyles } from './workbench.styles.js';

const state = ({ code, reviewed }: LocaleInfo): string => {
  if (code === 'en') return 'written in it';
  if (pseudoLocales.some((pseudo) => pseudo.code === code)) return 'made by a machine, for looking';
  return reviewed
    ? 'complete, reviewed by a person'
    : 'complete, not reviewed: the elements say so in this language';
};

/** What is translated, and how a translator sees the own work in its place. */
export class StoryLanguages extends LitElement {
  static override styles = [
    workbenchStyles,
    css`
      :host {
        padding: 32px;
        background: #ffffff;
        min-block-size: 100vh;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<h1>Languages</h1>
      <p>
        Choose a language in the toolbar of any story to see every sentence in its place. Only
        complete languages are built. A translation appears here after
        <code>npm run locales:build</code> and a restart of Storybook.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Languages">
        <table>
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Code</th>
              <th scope="col">Direction</th>
              <th scope="col">State</th>
              <th scope="col">See it</th>
            </tr>
          </thead>
          <tbody>
            ${[...locales, ...pseudoLocales].map(
              (info) =>
                html`<tr>
                  <th scope="row" lang=${info.code}>${info.name}</th>
                  <td><code>${info.code}</code></td>
                  <td>${info.dir === 'rtl' ? 'right to left' : 'left to right'}</td>
                  <td>${state(info)}</td>
                  <td>
                    <a
                      href="./?path=/story/elements-trd-faq--default&globals=locale:${info.code}"
                      target="_top"
                      >trd-faq in ${info.code}</a
                    >
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>For translators</h2>
      <p>
        You work in one XLIFF file per language, <code>locales/&lt;code&gt;.xlf</code>, in any
        translation program. Figures and telephone numbers are put in by the page and cannot be
        changed by a translation. Everything you need is in <code>locales/README.md</code>;
        <code>npm run locales:status</code> prints how far each language is.
      </p>
      <h2>The two pseudo-languages</h2>
      <p>
        Both are made from the English by a machine. The first has accents, brackets and more than
        half as much text again: what is cut off or does not fit shows at once, and so does any
        sentence without brackets, which was left out of translation. The second runs from right to
        left, as Arabic and Hebrew do.
      </p>`;
  }
}

customElements.define('story-languages', StoryLanguages);
