/** Every source once; for checks and lists, not for elements. */
export * from './labels.js';
export * from './trials-esketamine.js';
export * from './trials-ketamine.js';
export * from './trials-other.js';
export * from './reviews.js';
export * from './guidelines.js';
export * from './other.js';
export * from './crisis.js';
