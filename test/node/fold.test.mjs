import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../scripts/vite/fold-templates.mjs';

test('takes out white space beside the tags of blocks, across expressions', () => {
  assert.deepEqual(fold(['<div class="a ', '">\n  <p>', '</p>\n  ', '\n</div>\n']), [
    '<div class="a ',
    '"><p>',
    '</p>',
    '</div>',
  ]);
});

test('keeps one space between words and inline elements', () => {
  assert.deepEqual(fold(['<p>', '   ', ' <b>x</b>\n <a href=', '>y</a></p>']), [
    '<p>',
    ' ',
    ' <b>x</b> <a href=',
    '>y</a></p>',
  ]);
});

test('keeps a space at the edge of a template that stands inside a sentence', () => {
  assert.deepEqual(fold(['', ' ']), ['', ' ']);
});

test('leaves the white space in drawings to nobody', () => {
  assert.deepEqual(fold(['<svg viewBox="0 0 24 24">\n  ', '\n</svg>']), [
    '<svg viewBox="0 0 24 24">',
    '</svg>',
  ]);
});
