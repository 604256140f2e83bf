/** The self-check as it is shipped, with its closed root, on a page full of trackers. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { asShipped } from '../stories/support/open-roots.js';
import {
  checkQuestionIds,
  checkQuestions,
  type CheckOption,
} from '../src/content/facts/self-check-questions.js';
import { checkOptionWords } from '../src/content/words/self-check/options.js';
import { outcomeWords } from '../src/content/words/self-check/outcomes.js';
import { checkQuestionWords } from '../src/content/words/self-check/questions.js';
import { fitWords } from '../src/content/words/self-check/result.js';
import { applies, type CheckAnswers, type Outcome } from '../src/logic/self-check.js';
import { printer } from '../src/ui/print.js';
import { maskAttributes, maskClasses } from '../src/ui/shield.js';
import { allInside, inside } from './helpers.js';
import { choose, examples, indexOf, next, press, selfCheck, start } from './self-check-helpers.js';
import { waitUntil } from './wait.js';

interface Page extends Window {
  readonly known: string[];
  readonly snapshot: () => string;
}

interface Visit {
  readonly page: Page;
  readonly element: LitElement;
  readonly root: ParentNode;
  readonly close: () => void;
}

async function visit(): Promise<Visit> {
  const frame = document.createElement('iframe');
  frame.src = '/test/pages/recorded.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as unknown as Page;
  const element = page.document.querySelector<LitElement>('trd-self-check')!;
  await waitUntil(() => element.renderRoot?.querySelector('.bar'), 'it never came');
  return { page, element, root: element.renderRoot, close: () => frame.remove() };
}

/** A press of a key as real as a script can make it: it leaves an open root. */
function key(target: Element, name: string): void {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true }));
  }
}

/** Every page of the check, with everything on it that can be pressed. */
async function walk({ element, root }: Visit, answers: CheckAnswers): Promise<void> {
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await element.updateComplete;
  };
  await press('.bar .action');
  await press('.help > .action');
  await press('.part .action');
  for (const id of checkQuestionIds.filter((id) => answers[id] && applies(id, answers))) {
    await press('.step > .action');
    for (const option of answers[id]!) {
      const choice = root.querySelector(`#choice-${indexOf(id, answers, option)}`)!;
      key(choice, ' ');
      await press(`#${choice.id}`);
      choice.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    }
    await press('.step > .more summary');
    await press('.step > .action');
  }
  if (answers.age?.[0] === 'under-18') return;
  await press('.body > .action');
  await press('.criteria button');
  await press('#ask-0');
  await press('#with-answers');
  await press('.take-away .action:not(.main)');
  await press('.end button');
}

const everyText = (): string[] => {
  const options = checkQuestionIds.flatMap((id) => Object.values(checkOptionWords(id, true)));
  const ids = checkQuestionIds.flatMap((id): readonly CheckOption[] => checkQuestions[id].options);
  const questions = Object.values(checkQuestionWords('self', true)).map(({ question }) => question);
  const outcomes = (['matches', 'not-yet', 'not-enough', 'helping'] as const).map(
    (outcome) => outcomeWords(outcome, 'self').summary.text,
  );
  const short = [...options, ...ids].filter((text) => text.length > 3);
  return [...short, ...questions, ...outcomes, ...Object.values(fitWords()), 'choice-'];
};

describe('trd-self-check on a page that records everything', () => {
  const walks = Object.keys(examples) as Outcome[];
  for (const outcome of walks) {
    it(`tells nothing while somebody goes to ${outcome}`, async () => {
      const seen = await visit();
      const { page, element, close } = seen;
      expect(element.shadowRoot === null).to.equal(true);
      page.known.length = 0;
      const before = page.snapshot();
      await walk(seen, examples[outcome]);
      expect(page.snapshot()).to.equal(before);
      const known = page.known.join('\n');
      expect(page.known.length, 'the trackers heard nothing at all').to.be.above(10);
      for (const text of everyText()) expect(known).not.to.contain(text);
      // Only that the focus has come into the element is heard after the fact.
      for (const line of page.known) {
        expect(line).to.match(/^(?:capture \S+|bubble focus(?:in|out)) <trd-self-check /);
      }
      close();
    });
  }

  it('looks the same whatever is answered', async () => {
    const records: string[] = [];
    for (const change of [
      { better: ['a-little'] },
      { better: ['a-lot'], explanations: ['alcohol-or-drugs'] },
      { better: ['no-answer'], low: ['no'], explanations: ['bipolar'] },
    ] satisfies CheckAnswers[]) {
      const seen = await visit();
      seen.page.known.length = 0;
      await walk(seen, { ...examples.matches, explanations: ['thyroid'], ...change });
      // When the focus comes in depends on the window; what is pressed does not.
      records.push(seen.page.known.filter((line) => !/ focus(?:in|out) /.test(line)).join('\n'));
      seen.close();
    }
    expect(new Set(records).size).to.equal(1);
  });

  it('would be noticed if its root were open: the trackers do look', async () => {
    const { page, root, element, close } = await visit();
    const open = page.document.createElement('div');
    page.document.body.append(open);
    const inner = open.attachShadow({ mode: 'open' });
    for (const node of root.children) inner.append(page.document.importNode(node, true));
    const choice = page.document.createElement('input');
    choice.id = 'choice-1';
    inner.append(choice);
    page.known.length = 0;
    choice.click();
    expect(page.known.join('\n')).to.contain('choice-1').and.contain('bubble click');
    expect(element.isConnected).to.equal(true);
    close();
  });
});

describe('trd-self-check, what protects it', () => {
  it('carries the marks that session recorders look for', async () => {
    const frame = inside(await selfCheck(), '.trd');
    expect([...frame.classList]).to.include.members(maskClasses);
    for (const [name, value] of Object.entries(maskAttributes)) {
      expect(frame.getAttribute(name), name).to.equal(value);
    }
  });

  it('writes no answer into an attribute, and asks the browser to fill nothing in', async () => {
    const look = (element: LitElement) => {
      const written = allInside(element, '*').flatMap((node) =>
        [...node.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      expect(written.filter((text) => /^(?:checked|value)=/.test(text))).to.deep.equal([]);
      // The buttons beside answers name the question, as its heading does.
      const rest = written.filter((text) => !/^(?:aria-label|href)=/.test(text)).join('\n');
      for (const id of checkQuestionIds) {
        for (const option of checkQuestions[id].options) {
          if (option.length > 3) expect(rest.includes(option), option).to.equal(false);
        }
      }
      for (const field of allInside(element, 'input, select, form')) {
        expect(field.getAttribute('autocomplete')).to.equal('off');
      }
    };
    const element = await selfCheck();
    await start(element);
    for (const id of checkQuestionIds) {
      await choose(element, id, examples.matches);
      // The bar of progress is no answer.
      inside(element, 'progress').remove();
      look(element);
      await next(element);
    }
    look(element);
    await press(element, '.body > .action');
    look(element);
  });

  it('lets pages hear Escape and Tab, which close dialogs and move the focus', async () => {
    const element = await selfCheck();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    for (const name of ['Escape', 'Tab', 'a', ' ', 'ArrowDown']) {
      key(inside(element, '.part .action'), name);
    }
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape', 'Tab']);
  });

  it('prints in a frame that the page cannot find', async () => {
    await asShipped(async () => {
      const element = await selfCheck();
      expect(element.shadowRoot === null).to.equal(true);
      const { print } = printer;
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      const { length } = window;
      let looked = false;
      printer.print = (page) => {
        looked = true;
        expect(page === window).to.equal(false);
        expect(window.length).to.equal(length);
        const indexes = [...Array(window.length).keys()];
        expect(indexes.some((index) => window[index] === page)).to.equal(false);
        expect(document.querySelectorAll('iframe').length).to.equal(length);
        expect(Object.keys(window)).not.to.include(page.name || 'print-frame');
      };
      try {
        const { printElement } = await import('../src/ui/print.js');
        printElement(element);
      } finally {
        printer.print = print;
      }
      changes.push(...observer.takeRecords());
      observer.disconnect();
      expect(looked).to.equal(true);
      expect(changes.map(({ type }) => type)).to.deep.equal([]);
      element.remove();
    });
  });
});

describe('axe and the closed root', () => {
  const addFault = (element: LitElement) => {
    element.renderRoot.querySelector('.body')!.append(document.createElement('img'));
  };

  it('sees the inside in tests, where roots are opened before they are made', async () => {
    const element = await selfCheck();
    await expect(element).to.be.accessible();
    addFault(element);
    await expect(element).not.to.be.accessible();
  });

  it('sees nothing as it is shipped, which is why they are opened', async () => {
    await asShipped(async () => {
      const element = await selfCheck();
      addFault(element);
      await expect(element).to.be.accessible();
    });
  });
});
