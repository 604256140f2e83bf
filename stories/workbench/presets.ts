/** The three sample clinics, read from the style sheet of the themes: written there and nowhere else. */
import { tokens } from '../../src/ui/tokens.js';

const brands = { Hollyhock: 'hollyhock', Brightwater: 'brightwater', Northgate: 'northgate' };

/** Values by custom property for each brand; `font-family` of the page becomes a token here. */
export function presets(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(Object.entries(brands).map(([name, theme]) => [name, tokensOf(theme)]));
}

function tokensOf(theme: string): Readonly<Record<string, string>> {
  const probe = document.createElement('div');
  probe.className = `stage theme-${theme}`;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const set = tokens
    .map(({ name }) => [name, style.getPropertyValue(name).trim()] as const)
    .filter(([, value]) => value !== '');
  const values = { ...Object.fromEntries(set), '--trd-font': style.fontFamily };
  probe.remove();
  return values;
}
