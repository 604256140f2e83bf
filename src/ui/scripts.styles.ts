import { css } from 'lit';

/**
 * What writing systems need beyond Latin: room between lines, and where a line may break. Marks
 * above and below the letters would touch in lines that are set for Latin, most of all in headings.
 * Tight lines elsewhere ask for `--_tight`, which only such systems have.
 */
export const scripts = css`
  .trd:is(
    :lang(ar),
    :lang(fa),
    :lang(ps),
    :lang(ckb),
    :lang(ug),
    :lang(ur),
    :lang(hi),
    :lang(mr),
    :lang(ne),
    :lang(bn),
    :lang(pa),
    :lang(gu),
    :lang(ta),
    :lang(te),
    :lang(th),
    :lang(lo),
    :lang(km),
    :lang(my),
    :lang(am),
    :lang(vi),
    :lang(zh),
    :lang(ja),
    :lang(ko)
  ) {
    --_lines: 1.75;
    --_tight: 1.5;
    line-height: var(--_lines);
    /* Doubled, to be stronger than the rule of any heading or button. */
    && :where(h2, h3, h4, h5, h6, a, button, input, select, label, th, summary):not(.footnote *) {
      line-height: var(--_tight);
    }
    & .dots > li::before {
      inset-block-start: calc(0.5lh - 0.18em);
    }
  }
  /* Often set in Nastaliq, which runs downhill within each word. */
  .trd:lang(ur) {
    --_lines: 2.1;
    --_tight: 1.9;
  }
  /* Accents on accents, over capitals too; or full squares, which need more room between lines. */
  .trd:is(:lang(vi), :lang(zh), :lang(ja), :lang(ko)) {
    --_lines: 1.65;
    --_tight: 1.4;
  }
  /* No line begins with a full stop or a small kana. */
  .trd:is(:lang(zh), :lang(ja), :lang(ko)) {
    line-break: strict;
    text-autospace: normal;
  }
  /* Between words, as readers of Korean expect, unless a word alone is too long. */
  .trd:lang(ko) {
    word-break: keep-all;
  }
  /* Written without spaces: what the browser's dictionary does not know may break anywhere. */
  .trd:is(:lang(th), :lang(lo), :lang(km), :lang(my), :lang(zh), :lang(ja)) {
    overflow-wrap: anywhere;
  }
`;
