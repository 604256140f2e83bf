/** How far the product meets the international standard for decision aids, item by item. */
import { countBy, page, table } from './page.mjs';

/** The proposal of 2013 has 6 qualifying, 10 certification and 28 quality items. */
export const expectedItems = { Qualifying: 6, Certification: 10, Quality: 28 };
export const states = ['met', 'partly', 'not met'];

export function ipdasPage({ review }, items) {
  const parts = [
    'The International Patient Decision Aid Standards (IPDAS) list 44 items. This product is an explainer and not a decision aid, so it is not meant to meet them all; they are still the best list of what such a text owes its readers. Scored by the authors for the product as it stands, in which the questions and answers and the self-check exist. Wording of the items is ours, shortened.',
    table(
      ['', ...states],
      Object.keys(expectedItems).map((group) => {
        const counts = countBy(
          items.filter((item) => item.group === group),
          ({ state }) => state,
        );
        return [group, ...states.map((state) => counts.get(state) ?? 0)];
      }),
    ),
  ];
  for (const group of Object.keys(expectedItems)) {
    const rows = items.filter((item) => item.group === group);
    parts.push(
      `## ${group}`,
      table(
        ['#', 'item', 'state', 'how, or what is missing'],
        rows.map(({ item, state, how }, index) => [index + 1, item, state, how]),
      ),
    );
  }
  parts.push(
    'The list: Joseph-Williams N, Newcombe R, Politi M, et al. Toward Minimum Standards for Certifying Patient Decision Aids: A Modified Delphi Consensus Process. Med Decis Making 34:699-710. doi:10.1177/0272989X13501721',
  );
  return page('The product against the IPDAS list', review, parts);
}
