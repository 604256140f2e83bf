/** The CSS that a clinic takes along. */
import { tokens, type Token } from '../../src/ui/tokens.js';
import { samples } from '../support/samples.js';

/** Whether a browser could use the value for this property. */
export function usable({ syntax }: Token, value: string): boolean {
  if (/[;{}]/.test(value)) return false;
  switch (syntax) {
    case '<color>':
      return CSS.supports('color', value);
    case '<family-name>#':
      return CSS.supports('font-family', value);
    case '<number>':
      return CSS.supports('font-weight', value);
    case '<length>':
      return CSS.supports('padding-top', value);
    case 'light || dark':
      return /^(light|dark|light dark|dark light)$/.test(value);
  }
}

/** A rule for all elements with what is set; a remark where nothing is. */
export function styleSheet(values: Readonly<Record<string, string>>): string {
  const lines = tokens
    .map((token) => [token, values[token.name] ?? ''] as const)
    .filter(([token, value]) => value !== '' && usable(token, value))
    .map(([{ name }, value]) => `  ${name}: ${value};`);
  if (lines.length === 0) return '/* Nothing is set: the defaults apply. */';
  return `${Object.keys(samples).join(',\n')} {\n${lines.join('\n')}\n}`;
}
