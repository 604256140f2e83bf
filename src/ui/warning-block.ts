import { css, html, nothing, type TemplateResult } from 'lit';
import { isList, type Block } from '../content/words/types.js';
import { heading } from './heading.js';
import { alertIcon } from './icons.js';
import { blocks, dotted, passage, type PassageContext } from './passage.js';

export interface Warning {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  /** Name of the warning itself, such as the boxed warning of a label. */
  readonly name?: string;
  readonly blocks: readonly Block[];
  /** In which text it was read, and which version is current. */
  readonly note?: string;
}

/** Up to the end of the first sentence, in the scripts we may meet. */
const firstSentence = /^.*?(?:[.!?؟。।](?=\s|$))/su;

/** The answer comes first: the first sentence of a warning in bold. */
function strong(text: string): unknown {
  const [first = text] = firstSentence.exec(text) ?? [];
  return [html`<b>${first}</b>`, text.slice(first.length)];
}

/** Serious warnings: always open. Not a part, so that no page can hide them. */
export function warningBlock(warning: Warning, context: PassageContext): TemplateResult {
  const { id, level, title, name, blocks: all, note } = warning;
  const cite = context.citations;
  return html`<section class="warning flow" aria-labelledby=${id}>
    ${heading(level, 'section', [alertIcon, title], { id, focusable: true })}
    ${name ? heading(level + 1, 'item', name) : nothing}
    ${all.map((block) =>
      isList(block)
        ? [
            block.intro ? html`<p>${passage(block.intro, context)}</p>` : nothing,
            dotted(
              block.list.map((item) => [
                name ? strong(item.text) : item.text,
                cite.cite(item.facts),
              ]),
            ),
          ]
        : blocks([block], context),
    )}
    ${note ? html`<p class="small muted">${note}</p>` : nothing}
  </section>`;
}

export const warningStyles = css`
  .warning {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-inline-start: 1.25em;
    border-inline-start: 5px solid var(--_alert);
    max-inline-size: 46em;
  }
  .warning .section {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_alert);
  }
`;
