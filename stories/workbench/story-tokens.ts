import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { colors, enoughForText, pairs, tokens, type Token } from '../../src/ui/tokens.js';
import { samples, type SampleTag } from '../support/samples.js';
import '../support/story-part.js';
import { ratioOf, toHex } from './color.js';
import { presets } from './presets.js';
import { styleSheet, usable } from './style-sheet.js';
import { tokensStyles } from './story-tokens.styles.js';
import { workbenchStyles } from './workbench.styles.js';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];
/** Colours as they are painted, by name, `#rrggbb`. */
type Painted = Readonly<Record<string, string>>;

/** WCAG level AA for text. */
const leastForText = 4.5;

/** What the boxes of a section hold. */
const groups: readonly (readonly [title: string, tokens: readonly Token[]])[] = [
  ['Colors', tokens.filter(({ syntax }) => syntax === '<color>')],
  ['Type', tokens.filter(({ syntax }) => syntax === '<family-name>#' || syntax === '<number>')],
  ['Shape and page', tokens.filter(({ syntax }) => /length|light/.test(syntax))],
];

/**
 * Every public custom property with a control, the elements in it on a light and on a dark page,
 * the contrast of each pair of colours as painted, and the CSS to take along.
 */
export class StoryTokens extends LitElement {
  static override styles = [workbenchStyles, tokensStyles];

  /** The element that is dressed. */
  @property() sample: SampleTag = 'trd-faq';
  @state() private _scheme: Scheme = 'light';
  @state() private _values: Readonly<Record<string, string>> = {};
  @state() private _painted: Partial<Record<Scheme, Painted>> = {};
  @state() private _refused = false;
  @state() private _copied = '';

  protected override render(): TemplateResult {
    return html`<h1>Tokens</h1>
      <p>
        Set what your brand needs and leave the rest. The elements keep themselves readable: the
        lightness of accent, figure and alert is moved until they can be read.
      </p>
      <div class="bench">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.#presets()} ${groups.map(([title, members]) => this.#group(title, members))}
        </form>
        <div>${this.#pages()} ${this.#contrast()} ${this.#css()}</div>
      </div>`;
  }

  protected override updated(): void {
    for (const page of this.renderRoot.querySelectorAll<HTMLElement>('.page, .probe')) {
      for (const token of tokens) {
        const value = this._values[token.name];
        if (value && usable(token, value)) page.style.setProperty(token.name, value);
        else page.style.removeProperty(token.name);
      }
    }
    // The elements look at their colours again as soon as they change, and then we do.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#measure()));
  }

  /** What is really painted, as the elements see it. */
  #measure(): void {
    const painted: Partial<Record<Scheme, Painted>> = {};
    let refused = false;
    for (const scheme of schemes) {
      const root = this.renderRoot.querySelector(`.probe.${scheme} story-part`)?.shadowRoot;
      if (!root?.querySelector('.trd')) return;
      refused ||= root.querySelector('.unreadable') !== null;
      painted[scheme] = Object.fromEntries(
        [...root.querySelectorAll<HTMLElement>('[data-color]')].map((swatch) => [
          swatch.dataset.color!,
          toHex(getComputedStyle(swatch).backgroundColor),
        ]),
      );
    }
    this._refused = refused;
    if (JSON.stringify(painted) !== JSON.stringify(this._painted)) this._painted = painted;
  }

  #set(name: string, value: string): void {
    this._values = { ...this._values, [name]: value.trim() };
    this._copied = '';
  }

  #presets(): TemplateResult {
    return html`<label for="preset">Start from</label>
      <div class="row">
        <select
          id="preset"
          @change=${({ target }: Event) => {
            this._values = presets()[(target as HTMLSelectElement).value] ?? {};
          }}
        >
          <option value="">the defaults</option>
          ${Object.keys(presets()).map((name) => html`<option value=${name}>${name}</option>`)}
        </select>
        <button type="reset" @click=${() => (this._values = {})}>Clear everything</button>
      </div>`;
  }

  #group(title: string, members: readonly Token[]): TemplateResult {
    return html`<fieldset>
      <legend>${title}</legend>
      ${members.map((token) => this.#control(token))}
    </fieldset>`;
  }

  #control(token: Token): TemplateResult {
    const { name, syntax, description } = token;
    const value = this._values[name] ?? '';
    const id = name.slice(2);
    const color = name.replace('--trd-', '');
    const used = this._painted.light?.[color];
    const onInput = ({ target }: Event) => this.#set(name, (target as HTMLInputElement).value);
    const bad = value !== '' && !usable(token, value);
    return html`<div class="token">
      <label for=${id}>${name}</label>
      <p id="${id}-about">${description}</p>
      <div class="inputs">
        ${
          syntax === '<color>'
            ? html`<input
                type="color"
                aria-label="Pick a color for ${name}"
                .value=${/^#[0-9a-f]{6}$/i.test(value) ? value : (used ?? '#ffffff')}
                @input=${onInput}
              />`
            : this.#slider(token, value)
        }
        <input
          id=${id}
          autocomplete="off"
          spellcheck="false"
          placeholder=${placeholders[syntax]}
          aria-describedby="${id}-about"
          aria-invalid=${bad}
          .value=${value}
          @input=${onInput}
        />
      </div>
      ${
        used && syntax === '<color>'
          ? html`<p class="used">
              ${schemes.map((scheme) => {
                const shown = this._painted[scheme]?.[color] ?? '';
                return html`<i class="swatch" style="background: ${shown}"></i>
                  <code>${shown}</code> on ${scheme} `;
              })}
            </p>`
          : nothing
      }
      ${bad ? html`<p class="bad">Not usable here: left out.</p>` : nothing}
    </div>`;
  }

  #slider({ name }: Token, value: string): TemplateResult | typeof nothing {
    const range = ranges[name];
    if (!range) return nothing;
    const [min, max, step, unit, start] = range;
    return html`<input
      type="range"
      aria-label="Slide ${name}"
      min=${min}
      max=${max}
      step=${step}
      .value=${String(parseFloat(value || start))}
      @input=${({ target }: Event) =>
        this.#set(name, `${(target as HTMLInputElement).value}${unit}`)}
    />`;
  }

  #pages(): TemplateResult {
    return html`<div class="row">
        <label for="sample">Element</label>
        <select
          id="sample"
          @change=${({ target }: Event) => {
            this.sample = (target as HTMLSelectElement).value as SampleTag;
          }}
        >
          ${Object.keys(samples).map(
            (tag) => html`<option value=${tag} ?selected=${tag === this.sample}>${tag}</option>`,
          )}
        </select>
        ${schemes.map(
          (scheme) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="scheme"
                .checked=${scheme === this._scheme}
                @change=${() => (this._scheme = scheme)}
              />
              on a ${scheme} page</label
            >`,
        )}
      </div>
      ${
        this._refused
          ? html`<p class="warning">
              With these colors text or the links to help could not be read, so the element does not
              use them. Make surface and text differ more.
            </p>`
          : nothing
      }
      <div
        class="page ${this._scheme}"
        tabindex="0"
        role="region"
        aria-label="On a ${this._scheme} page"
      >
        ${samples[this.sample]!({ region: 'US' })}
      </div>
      ${schemes.map(
        (scheme) =>
          html`<div class="probe ${scheme}" aria-hidden="true" inert>
            <story-part show="colors" region="US"></story-part>
          </div>`,
      )}`;
  }

  #contrast(): TemplateResult {
    const cell = (scheme: Scheme, ink: string, ground: string, needed: number) => {
      const { [ink]: front = '#000000', [ground]: back = '#ffffff' } = this._painted[scheme] ?? {};
      const ratio = ratioOf(front, back);
      return html`<td>
          <span class="sample" style="color: ${front}; background: ${back}" aria-hidden="true"
            >${needed === enoughForText ? 'Aa' : '●'}</span
          >
        </td>
        <td class="verdict ${verdict(ratio, needed)[0]}">
          ${ratio.toFixed(1)} to 1, ${verdict(ratio, needed)[1]}
        </td>`;
    };
    return html`<h2>Contrast, as painted</h2>
      <p class="note">
        Text aims at 7 to 1 (WCAG level AAA) and must reach 4.5 to 1 (AA). Drawn people and borders
        of fields need 3 to 1.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Contrast">
        <table>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Needed</th>
              <th scope="colgroup" colspan="2">Light page</th>
              <th scope="colgroup" colspan="2">Dark page</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map(
              ([ink, ground, needed]) =>
                html`<tr>
                  <th scope="row">${ink} on ${ground}<br /><small>${colors[ink]}</small></th>
                  <td>${needed} to 1</td>
                  ${schemes.map((scheme) => cell(scheme, ink, ground, needed))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #css(): TemplateResult {
    const text = styleSheet(this._values);
    return html`<h2>CSS for the clinic</h2>
      <p>
        Put this into the style sheet of the site. The nearest value wins, so it may also stand on
        one element or on a part of the page.
      </p>
      <pre tabindex="0" role="region" aria-label="CSS for the clinic"><code>${text}</code></pre>
      <p class="row">
        <button class="main" type="button" @click=${() => this.#copy(text)}>Copy CSS</button>
        <span role="status">${this._copied}</span>
      </p>
      <h3>In WordPress</h3>
      <p>
        Classic theme: Appearance, Customize, Additional CSS. Block theme: Appearance, Editor,
        Styles, then Additional CSS in its menu. Paste the same CSS there and publish.
      </p>`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this._copied = 'Copied.';
    } catch {
      const code = this.renderRoot.querySelector('pre code')!;
      getSelection()?.selectAllChildren(code);
      this._copied = 'Selected: press Ctrl+C or Cmd+C.';
    }
  }
}

const placeholders: Readonly<Record<Token['syntax'], string>> = {
  '<color>': '#0f5666, or light-dark(#fff, #111)',
  '<family-name>#': "'Source Serif 4', Georgia, serif",
  '<number>': '100 to 900',
  '<length>': '0.5em or 8px',
  'light || dark': 'light, dark, or light dark',
};

/** Properties that slide: from, to, step, unit, and where they start. */
const ranges: Readonly<Record<string, readonly [number, number, number, string, string]>> = {
  '--trd-heading-weight': [300, 900, 100, '', '700'],
  '--trd-radius': [0, 2, 0.125, 'em', '0.375'],
  '--trd-space': [0.5, 2, 0.125, 'em', '1'],
};

/** Class and words. Text between the two levels is allowed, and named as what it is. */
function verdict(ratio: number, needed: number): readonly [string, string] {
  if (ratio >= needed) return ['pass', 'passes'];
  if (needed === enoughForText && ratio >= leastForText) return ['pass', 'passes AA only'];
  return ['fail', 'fails'];
}

customElements.define('story-tokens', StoryTokens);

declare global {
  interface HTMLElementTagNameMap {
    'story-tokens': StoryTokens;
  }
}
