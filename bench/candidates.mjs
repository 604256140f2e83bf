/**
 * What is compared. Each candidate shows the same text: as markup where its makers' documents say
 * so, from its script otherwise. `openAll` runs in the page.
 */
import { escapeHtml, paragraphs } from './content.mjs';

const sourceList = (sources) =>
  `<ol>${sources.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ol>`;

const details = ({ questions, sources }) =>
  questions
    .map(
      ({ question, paragraphs: texts }) =>
        `<details><summary>${escapeHtml(question)}</summary>${paragraphs(texts)}</details>`,
    )
    .join('') + sourceList(sources);

/** Markup of a component whose items are elements with the answer inside. */
const items = (before, item, after) => (texts) =>
  before +
  texts.questions
    .map(({ question, paragraphs: all }, index) =>
      item(escapeHtml(question), paragraphs(all), index),
    )
    .join('') +
  after +
  sourceList(texts.sources);

export const faqCandidates = [
  {
    name: 'plain HTML',
    body: details,
    toggles: 'details',
  },
  {
    name: 'details by script',
    script: 'details-script',
    textInScript: true,
    body: () => '<div id="place"></div>',
    toggles: 'details',
  },
  {
    name: 'minimal Lit',
    script: 'lit-minimal',
    textInScript: true,
    body: () => '<minimal-faq></minimal-faq>',
    toggles: 'minimal-faq button',
  },
  {
    name: 'trd-faq',
    ours: true,
    body: () => '<trd-faq region="US"></trd-faq>',
  },
  {
    name: 'trd-faq with fallback',
    ours: true,
    body: (texts) => `<trd-faq region="US">${details(texts)}</trd-faq>`,
  },
  {
    name: 'GOV.UK',
    script: 'govuk',
    body: items(
      '<div class="govuk-accordion" data-module="govuk-accordion" id="faq">',
      (question, answer, index) =>
        `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="q${index}">${question}</span></h2></div><div id="a${index}" class="govuk-accordion__section-content">${answer}</div></div>`,
      '</div>',
    ),
    toggles: '.govuk-accordion__show-all',
  },
  {
    name: 'Carbon',
    script: 'carbon',
    body: items(
      '<cds-accordion>',
      (question, answer) =>
        `<cds-accordion-item title="${question}">${answer}</cds-accordion-item>`,
      '</cds-accordion>',
    ),
    toggles: 'cds-accordion-item',
  },
  {
    name: 'Shoelace',
    script: 'shoelace',
    body: items(
      '',
      (question, answer) => `<sl-details summary="${question}">${answer}</sl-details>`,
      '',
    ),
    toggles: 'sl-details',
  },
  {
    name: 'Web Awesome',
    script: 'webawesome',
    body: items(
      '',
      (question, answer) => `<wa-details summary="${question}">${answer}</wa-details>`,
      '',
    ),
    toggles: 'wa-details',
  },
];

export const reference = { html: 'plain HTML', script: 'details by script', lit: 'minimal Lit' };
