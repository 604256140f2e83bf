import type { ReactiveController, LitElement } from 'lit';
import { warnOnce } from '../warn.js';

const marker = 'data-trd-faq';

/** Puts one schema.org block into the head of the page, whatever the number of elements. */
export class JsonLd implements ReactiveController {
  #script: HTMLScriptElement | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.remove();
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }

  /** Questions and answers as plain text, equal to what is on the screen. */
  write(pairs: readonly (readonly [question: string, answer: string])[], language: string): void {
    if (!this.#script && document.head.querySelector(`script[${marker}]`)) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.setAttribute(marker, '');
    const data = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      inLanguage: language,
      mainEntity: pairs.map(([name, text]) => ({
        '@type': 'Question',
        name,
        acceptedAnswer: { '@type': 'Answer', text },
      })),
    };
    try {
      script.textContent = JSON.stringify(data).replaceAll('<', '\\u003c');
    } catch {
      warnOnce(
        `<${this.host.localName}>: jsonld is left out, because Trusted Types on this page forbid it.`,
      );
      return;
    }
    this.remove();
    document.head.append(script);
    this.#script = script;
  }
}
