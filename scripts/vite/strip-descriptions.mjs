import { walk } from './walk.mjs';

/**
 * Translators need the description of a message, readers do not: this takes the second argument
 * of every `msg('…', { desc: '…' })` out of the bundle. Message ids are made of the text alone.
 */
export function stripDescriptions() {
  return {
    name: 'strip-message-descriptions',
    transform(code, id) {
      if (!id.includes('/content/words/') || !code.includes('msg(')) return null;
      const cuts = [];
      walk(this.parse(code, { lang: 'ts' }), (node) => {
        if (node.type !== 'CallExpression' || node.callee.name !== 'msg') return;
        const [text, options] = node.arguments;
        if (text && options) cuts.push([text.end, options.end]);
      });
      let result = code;
      for (const [from, to] of cuts.sort((a, b) => b[0] - a[0])) {
        result = result.slice(0, from) + result.slice(to);
      }
      return { code: result, map: null };
    },
  };
}
