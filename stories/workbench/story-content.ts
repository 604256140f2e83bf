import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { crisisRegions, euEmergency, internationalLine } from '../../src/content/facts/crisis.js';
import {
  clinicalReview,
  contentChecked,
  contentReviewBy,
  contentVersion,
} from '../../src/content/facts/review.js';
import type {
  Amount,
  Comparator,
  Contact,
  CrisisLine,
  Estimate,
  Fact,
  Quantity,
  Review,
  Source,
} from '../../src/content/facts/types.js';
import { citedSources, factGroups } from './facts.js';
import { workbenchStyles } from './workbench.styles.js';

const amount = (value: Amount): string =>
  typeof value === 'number' ? String(value) : value.join(' to ');
const words = (id: string): string => id.replaceAll('-', ' ');

/** Everything we claim, as typed facts, for clinicians to read and check. */
export class StoryContent extends LitElement {
  static override styles = [
    workbenchStyles,
    css`
      :host {
        padding: 32px;
        background: #ffffff;
        min-block-size: 100vh;
      }
      @media (max-width: 600px) {
        :host {
          padding: 16px;
        }
      }
      .find {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
        margin-block: 16px;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.1em;
      }
      td:first-child,
      tbody th {
        inline-size: 13em;
        overflow-wrap: anywhere;
      }
      .date {
        white-space: nowrap;
      }
    `,
  ];

  @property() show: 'facts' | 'sources' | 'crisis' = 'facts';
  @state() private _query = '';

  protected override render(): TemplateResult {
    const pages = {
      facts: () => this.#facts(),
      sources: () => this.#sources(),
      crisis: () => crisis(),
    };
    return html`${pages[this.show]()}
      <p class="note">
        Content version ${contentVersion}, compared with its sources on ${contentChecked}, due again
        by ${contentReviewBy}.
        ${
          clinicalReview
            ? `Signed by ${clinicalReview.name} on ${clinicalReview.on}.`
            : 'No clinician has checked the text yet.'
        }
        The same as a file: <code>dist/content.json</code>.
      </p>`;
  }

  #find(label: string, shown: number, total: number): TemplateResult {
    return html`<p class="find">
      <label for="find">${label}</label>
      <input
        id="find"
        autocomplete="off"
        @input=${({ target }: Event) => {
          this._query = (target as HTMLInputElement).value.trim().toLowerCase();
        }}
      />
      <span role="status">${shown} of ${total}</span>
    </p>`;
  }

  #matches(item: unknown): boolean {
    return JSON.stringify(item).toLowerCase().includes(this._query);
  }

  #facts(): TemplateResult {
    const groups = factGroups.map(
      ([title, facts]) => [title, facts.filter((fact) => this.#matches(fact))] as const,
    );
    const count = (all: readonly (readonly [string, readonly Fact[]])[]) =>
      all.reduce((sum, [, facts]) => sum + facts.length, 0);
    return html`<h1>Facts</h1>
      <p>
        Every figure an element shows comes from one of these. Values stay as published; rounding
        happens where they are shown. A figure has a comparator, a group, a time and a certainty, or
        the reason why not.
      </p>
      ${this.#find('Find a fact', count(groups), count(factGroups))}
      ${groups
        .filter(([, facts]) => facts.length > 0)
        .map(
          ([title, facts]) =>
            html`<h2>${title}</h2>
              ${table(title, ['Fact', 'What it says', 'Sources', 'Checked, due'], facts, factRow)}`,
        )}`;
  }

  #sources(): TemplateResult {
    const all = citedSources();
    const shown = all.filter((item) => this.#matches(item));
    return html`<h1>Sources</h1>
      <p>
        Always the original publication. “Sponsored” means that whoever sells the treatment paid for
        it or wrote it.
      </p>
      ${this.#find('Find a source', shown.length, all.length)}
      ${table(
        'Sources',
        ['Source', 'Publication', 'Kind', 'Facts that rest on it'],
        shown,
        ([source, facts]) =>
          html`<th scope="row">${short(source)}</th>
            <td>
              ${source.title}<br /><span class="note">${source.publisher}</span> ${link(source)}
            </td>
            <td>${words(source.kind)}${source.sponsored ? ', sponsored' : nothing}</td>
            <td>${facts.map((id) => html`<code>${id}</code> `)}</td>`,
      )}`;
  }
}

function table<T>(
  label: string,
  columns: readonly string[],
  rows: readonly T[],
  row: (item: T) => TemplateResult,
): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
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

const short = ({ authors, year }: Source): string => {
  const [first = ''] = authors.split(/ [A-Z]{1,3}(,|$)/);
  return year ? `${first}, ${year}` : first;
};

function link({ doi, url }: Source): TemplateResult | typeof nothing {
  const address = doi ? `https://doi.org/${doi}` : url;
  if (!address) return nothing;
  const shown = doi ? `doi.org/${doi}` : new URL(address).hostname;
  return html`<a href=${address} target="_blank" rel="noreferrer">${shown}</a>`;
}

const dates = ({ checked, reviewBy }: Review) =>
  html`<span class="date">${checked},</span> <span class="date">${reviewBy}</span>`;

function factRow(fact: Fact): TemplateResult {
  const { id, sources, readIn = [], region, sponsored, date } = fact;
  const notes = [region, sponsored && 'from whoever sells it', date].filter(Boolean).join(', ');
  return html`<th scope="row"><code>${id}</code><br /><span class="note">${notes}</span></th>
    <td>
      <ul>
        ${Object.entries(fact.estimates ?? {}).map(
          ([name, estimate]) => html`<li><b>${name}</b>: ${estimateText(estimate)}</li>`,
        )}
        ${Object.entries(fact.quantities ?? {}).map(
          ([name, quantity]) => html`<li><b>${name}</b>: ${quantityText(quantity)}</li>`,
        )}
      </ul>
      ${fact.estimates || fact.quantities ? nothing : html`<span class="note">in words only</span>`}
    </td>
    <td>
      <ul>
        ${sources.map((source) => html`<li>${short(source)} ${link(source)}</li>`)}
      </ul>
      ${readIn.length > 0 ? html`<span class="note">read in ${readIn.map(words).join(', ')}</span>` : nothing}
    </td>
    <td>${dates(fact.review)}</td>`;
}

const quantityText = ({ value, unit }: Quantity): string => `${amount(value)} ${unit}`;

function estimateText({
  value,
  per,
  total,
  comparator,
  group,
  time,
  certainty,
  ...rest
}: Estimate) {
  const over = typeof time === 'string' ? words(time) : `${amount(time.count)} ${time.unit}`;
  const range =
    'none' in rest.bounds
      ? `no interval (${words(rest.bounds.none)})`
      : `95 % interval of the ${rest.bounds.of} ${rest.bounds.low} to ${rest.bounds.high}`;
  const by = rest.certaintyBy ? ' by the source' : '';
  return `${amount(value)} per ${per}${total ? ` (of ${total})` : ''}, ${comparatorText(comparator)}; ${words(group)}; ${over}; certainty ${words(certainty)}${by}; ${range}`;
}

function comparatorText(comparator: Comparator): string {
  if ('none' in comparator) return `no comparator (${words(comparator.none)})`;
  return `${amount(comparator.value)} with ${words(comparator.arm)}`;
}

function contactText({ by, number, option, keyword, address, audience, between }: Contact): string {
  const how = [by, keyword, number, option && `then ${option}`, address].filter(Boolean).join(' ');
  const notes = [audience && words(audience), between?.join(' to ')].filter(Boolean).join(', ');
  return notes ? `${how} (${notes})` : how;
}

function lineRow(country: string, emergency: string, line: CrisisLine | undefined): TemplateResult {
  return html`<th scope="row">${country}</th>
    <td>${emergency}</td>
    <td>
      ${line ? html`<span lang=${line.lang}>${line.name}</span>` : 'none that we could check'}
    </td>
    <td>
      <ul>
        ${line?.contacts.map((contact) => html`<li>${contactText(contact)}</li>`)}
      </ul>
    </td>
    <td>${line?.hours === 'always' ? 'always' : line?.hours.join(' to ')}</td>
    <td>${line ? dates(line.review) : nothing}</td>`;
}

function crisis(): TemplateResult {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const rows = Object.entries(crisisRegions)
    .map(([code, region]) => [names.of(code) ?? code, region] as const)
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .flatMap(([name, { emergency, lines }]) =>
      (lines.length > 0 ? lines : [undefined]).map(
        (line) => [name, emergency.join(', '), line] as const,
      ),
    );
  return html`<h1>Crisis lines</h1>
    <p>
      Each number comes from the page of the service itself and is tried again within half a year.
      Where a country is not listed, the emergency number and ${internationalLine.name} are shown;
      in the European Union the emergency number is ${euEmergency.emergency.join(', ')}.
    </p>
    ${table(
      'Crisis lines',
      ['Country', 'Emergency', 'Line', 'Contacts', 'Open', 'Checked, due'],
      rows,
      ([name, emergency, line]) => lineRow(name, emergency, line),
    )}`;
}

customElements.define('story-content', StoryContent);
