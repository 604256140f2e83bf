/** Snippets as editors and site builders leave them: in paragraphs, renamed, with parts taken out. */
import { expect } from '@open-wc/testing';
import { autop } from '@wordpress/autop';
import { bundle, onHostPage, rendered, type HostPage } from './host-page.js';
import { inside } from './helpers.js';

const tags = ['trd-comparison', 'trd-faq', 'trd-self-check', 'trd-side-effects'];

/** The file as it is pasted, with the script where this server has it. */
async function pasted(name: string): Promise<string> {
  const response = await fetch(`/dist/snippets/en/${name}.html`);
  expect(response.status, name).to.equal(200);
  return (await response.text()).replace('src="', 'src="/dist/');
}

const text = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const withoutScript = (markup: string) => markup.replace(/<script[^>]*><\/script>/, '');

/** What the page shows beside the element: nothing, once the element has taken its place. */
function besides({ document }: HostPage, tag: string): string {
  const rest = document.body.cloneNode(true) as Element;
  for (const part of rest.querySelectorAll(`${tag}, script`)) part.remove();
  return text(rest).slice(0, 80);
}

/** The element is there once, with help in it, in the place of its whole fallback. */
async function expectWhole(page: HostPage, tag: string, name: string): Promise<void> {
  const element = await rendered(page, tag);
  expect(page.document.querySelectorAll(tag), name).to.have.length(1);
  expect(inside(element, '.crisis').checkVisibility(), name).to.equal(true);
  expect(besides(page, tag), name).to.equal('');
  expect(page.window.reports, name).to.deep.equal([]);
}

describe('a snippet that an editor has changed', () => {
  for (const tag of tags) {
    it(`${tag}: in the paragraphs that WordPress makes`, async () => {
      for (const form of ['', '.line', '.data']) {
        const snippet = await pasted(tag + form);
        const body = autop(snippet);
        expect(body, form).to.not.equal(snippet);
        await onHostPage({ body }, (page) => expectWhole(page, tag, form));
      }
    });

    it(`${tag}: in one line inside a paragraph`, async () => {
      const body = `<p>${await pasted(`${tag}.line`)}</p>`;
      await onHostPage({ body }, (page) => expectWhole(page, tag, 'paragraph'));
    });

    it(`${tag}: in capitals, with empty values`, async () => {
      const snippet = await pasted(tag);
      const body = snippet
        .replace(
          `<${tag}`,
          `<${tag.toUpperCase()} REGION="US" LEVEL="" CLINIC="" PHONE="" HREF="" OFFERED="" TOPICS="" TREATMENT="" LANGUAGES=""`,
        )
        .replace(`</${tag}`, `</${tag.toUpperCase()}`);
      await onHostPage({ body }, async (page) => {
        await expectWhole(page, tag, 'capitals');
        const link = inside(page.document.querySelector(tag)!, '.crisis a');
        expect(link.getAttribute('href')).to.equal('tel:988');
      });
    });

    it(`${tag}: without its script, or without its tag, the fallback stays`, async () => {
      const snippet = await pasted(tag);
      const alone = withoutScript(snippet);
      const loose = alone.replace(new RegExp(`</?${tag}[^>]*>`, 'g'), '');
      for (const body of [alone, bundle + loose]) {
        await onHostPage({ body }, ({ document, window }) => {
          expect(document.querySelector('h2')?.checkVisibility()).to.equal(true);
          const help = document.querySelector<HTMLElement>('a[href="https://findahelpline.com"]');
          expect(help?.checkVisibility()).to.equal(true);
          expect(window.reports).to.deep.equal([]);
        });
      }
    });
  }
});
