import type { ReactiveController, LitElement } from 'lit';
import { warnOnce } from '../warn.js';

const marker = 'data-trd-faq';

interface Policy {
  createScript(text: string): string;
}
let policy: Policy | undefined;

/**
 * Pages with Trusted Types take the text of a script element only from a policy, even where the
 * script is data. Throws where the page does not allow one named `trd-elements`.
 */
function trusted(text: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy('trd-elements', { createScript: (data) => data });
  return policy.createScript(text);
}

/** Puts one schema.org block into the head of the page, whatever the number of elements. */
export class JsonLd implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #forbidden = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
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
    if (this.#forbidden) return;
    if (!this.#script && document.head.querySelector(`script[${marker}]`)) return;
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
    const text = JSON.stringify(data).replaceAll('<', '\\u003c');
    if (text === this.#script?.textContent) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.setAttribute(marker, '');
    try {
      script.textContent = trusted(text);
    } catch {
      this.#forbidden = true;
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
