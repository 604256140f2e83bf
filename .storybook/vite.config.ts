import { defineConfig } from 'vite';

/** Storybook's build: plain Vite. Decorators follow the tsconfig of the project. */
export default defineConfig({ build: { target: 'es2022' } });
