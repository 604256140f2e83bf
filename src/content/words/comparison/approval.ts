/** Where a treatment stands with the authorities: in the head of its column, and in a row. */
import { msg } from '@lit/localize/init/install.js';
import type { Approval, GuidelinePosition } from '../../facts/approvals.js';
import { fdaApprovedAdjuncts } from '../../facts/index.js';
import type { Fact, TreatmentId } from '../../facts/types.js';
import { approvalIn } from '../../../logic/compare.js';
import { countryName, fill, plain } from '../fill.js';
import type { Passage } from '../types.js';
import type { Cell } from './types.js';

/** `United States: approved for this depression`. */
export function approvalWords(treatment: TreatmentId, region: string | undefined): string {
  const state = approvalIn(treatment, region);
  const say = (message: string) => fill(message, { country: countryName(region) });
  switch (typeof state === 'string' ? state : state.status) {
    case 'not-needed':
      return msg('No approval needed', { desc: 'comparison-approval/state/not-needed' });
    case 'by-medicine':
      return msg('Approval differs by medicine', { desc: 'comparison-approval/state/by-medicine' });
    case 'no-country':
      return msg('Approval: choose your country above', {
        desc: 'comparison-approval/state/no-country: the chooser is in the block on help',
      });
    case 'not-checked':
      return countryName(region)
        ? say(
            msg('{country}: not checked by us', {
              desc: 'comparison-approval/state/not-checked: name of a country, about approval',
            }),
          )
        : msg('Approval in your country: not checked by us', {
            desc: 'comparison-approval/state/not-checked-elsewhere',
          });
    case 'approved':
      return say(
        msg('{country}: approved for this depression', {
          desc: 'comparison-approval/state/approved',
        }),
      );
    case 'registered-and-subsidised':
      return say(
        msg('{country}: approved for this depression, and paid for in part by the state', {
          desc: 'comparison-approval/state/registered-and-subsidised',
        }),
      );
    case 'off-label':
      return say(
        msg('{country}: not approved for depression (off-label use)', {
          desc: 'comparison-approval/state/off-label: an approved medicine, used for something else',
        }),
      );
    case 'unapproved':
      return say(
        msg('{country}: not approved, and never checked by the drug agency', {
          desc: 'comparison-approval/state/unapproved',
        }),
      );
    case 'cleared-device':
      return say(
        msg('{country}: device cleared for depression', {
          desc: 'comparison-approval/state/cleared-device',
        }),
      );
    case 'permitted':
      return say(
        msg('{country}: in use under the rules of the health service', {
          desc: 'comparison-approval/state/permitted',
        }),
      );
    case 'subsidised':
      return say(
        msg('{country}: paid for in part by the state; approval not checked by us', {
          desc: 'comparison-approval/state/subsidised',
        }),
      );
  }
}

/** What a body that advises doctors or payers says; empty where it is not worth a line. */
function guidelineWords({ body, position, year }: GuidelinePosition): string {
  switch (`${body} ${position}` as const) {
    case 'VA/DoD suggested':
      return msg('A US guideline for veterans suggests it after several medicines.', {
        desc: 'comparison-approval/guideline/va-suggested',
      });
    case 'VA/DoD recommended':
      return msg(
        'A US guideline for veterans recommends it after many treatments, or when it has to be quick.',
        { desc: 'comparison-approval/guideline/va-recommended' },
      );
    case 'NICE not-recommended':
      return msg('NICE, which advises the health service in England, has said no to it.', {
        desc: 'comparison-approval/guideline/nice-no',
      });
    case 'NICE not-updated':
      return fill(
        msg('NICE looked at it in {year} and did not add it to its guideline.', {
          desc: 'comparison-approval/guideline/nice-not-updated',
        }),
        { year: plain(year!) },
      );
    case 'NICE normal-arrangements':
      return msg('NICE allows it under its normal rules.', {
        desc: 'comparison-approval/guideline/nice-normal',
      });
    case 'SMC accepted':
      return msg('The health service in Scotland accepts it.', {
        desc: 'comparison-approval/guideline/smc-accepted',
      });
    case 'CDA-AMC do-not-reimburse':
      return msg('The Canadian drug agency advises public plans not to pay for it.', {
        desc: 'comparison-approval/guideline/cda-no',
      });
    case 'Therapeutic Guidelines insufficient-data':
      return msg('An Australian guideline finds too little data for routine use.', {
        desc: 'comparison-approval/guideline/au-insufficient',
      });
    default:
      return '';
  }
}

/** Conditions and dates of an approval, each a sentence. */
function conditionWords(approval: Approval): string[] {
  const { withAntidepressant, alone, medicinesTried, since, subsidisedSince, warning } = approval;
  const year = (date: string) => ({ year: plain(Number(date.slice(0, 4))) });
  return [
    withAntidepressant && alone
      ? msg('It is approved alone or with an antidepressant.', {
          desc: 'comparison-approval/condition/alone',
        })
      : withAntidepressant
        ? msg('It is approved together with an antidepressant.', {
            desc: 'comparison-approval/condition/with',
          })
        : '',
    medicinesTried === undefined
      ? ''
      : fill(
          msg('It is for people who have tried {count} or more antidepressants.', {
            desc: 'comparison-approval/condition/tried',
          }),
          { count: medicinesTried },
        ),
    since ? fill(msg('Since {year}.', { desc: 'comparison-approval/since' }), year(since)) : '',
    subsidisedSince
      ? fill(
          msg('Paid for in part since {year}.', { desc: 'comparison-approval/subsidised-since' }),
          year(subsidisedSince),
        )
      : '',
    warning
      ? msg('The drug agency has warned of this use.', { desc: 'comparison-approval/warning' })
      : '',
  ].filter(Boolean);
}

/** The row on approval, for a reader in a country. */
export function approvalCell(treatment: TreatmentId, region: string | undefined): Cell {
  const text = approvalWords(treatment, region);
  const state = approvalIn(treatment, region);
  if (state === 'not-needed') return { short: { text } };
  if (state === 'by-medicine') {
    const added: Passage = {
      text: msg(
        'In the US, aripiprazole, quetiapine and brexpiprazole are among those approved to be added.',
        { desc: 'comparison-approval/added-medicines' },
      ),
      facts: [fdaApprovedAdjuncts],
    };
    return { short: { text }, ...(region === 'US' && { also: [added] }) };
  }
  if (state === 'no-country') return { short: { text } };
  if (state === 'not-checked') {
    const ask = msg('Ask a doctor or pharmacist where you live.', {
      desc: 'comparison-approval/not-checked/ask',
    });
    return { short: { text }, also: [{ text: ask }] };
  }
  const { sources, review, guideline = [] } = state;
  const fact: Fact = { id: `approval-${region ?? ''}-${treatment}`, sources, review };
  const sentences = [...conditionWords(state), ...guideline.map(guidelineWords)].filter(Boolean);
  return {
    short: { text, facts: [fact] },
    ...(sentences.length > 0 && { also: [{ text: sentences.join(' '), facts: [fact] }] }),
  };
}
