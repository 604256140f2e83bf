/// <reference types="vite/client" />
/** The manifest of the last build. For Storybook alone. */
import text from '../../dist/custom-elements.json?raw';
import { elementsOf, withControls, type Manifest } from '../../.storybook/manifest.js';

export const manifest = withControls(JSON.parse(text) as Manifest);
export const elements = elementsOf(manifest);
