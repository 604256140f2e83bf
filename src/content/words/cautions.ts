/** Who should not have esketamine or needs care with it: one text, for every element that says it. */
import { msg } from '@lit/localize/init/install.js';
import {
  bladderRecreational,
  eskBladderLabel,
  eskBoxedWarning,
  eskContraindications,
  eskInteractions,
  eskPregnancy,
  eskPsychosis,
  eskSud,
  eskYoungAdultSuicidality,
  euLeafletExtra,
  fdaKnownRisks,
  whoExtraCare,
} from '../facts/index.js';
import { counts } from '../../logic/estimate.js';
import { fill } from './fill.js';
import type { Passage, PassageList } from './types.js';

/** Whom the US label bars. */
export const mustNotWords = (): PassageList => ({
  intro: {
    text: msg('By the US label it must not be used with:', { desc: 'cautions/must-not/us' }),
  },
  list: [
    {
      text: msg(
        'a bulge in the wall of an artery (aneurysm), or arteries and veins that are wrongly joined;',
        { desc: 'cautions/must-not/vessels' },
      ),
    },
    {
      text: msg('a bleed inside the brain, now or in the past;', {
        desc: 'cautions/must-not/bleed',
      }),
    },
    {
      text: msg('an allergy to esketamine, ketamine or anything else in the spray.', {
        desc: 'cautions/must-not/allergy',
      }),
      facts: [eskContraindications],
    },
  ],
});

/** Whom the European leaflet bars as well. */
export const mustNotInEuropeWords = (): Passage => ({
  text: fill(
    msg('The European leaflet adds a heart attack in the last {weeks} weeks.', {
      desc: 'cautions/must-not/eu',
    }),
    { weeks: euLeafletExtra.quantities.afterHeartAttack.value },
  ),
  facts: [euLeafletExtra],
});

/** What the team has to look at first. */
export const extraCareWords = (): PassageList => ({
  intro: {
    text: msg('With other things the team has to look closely first:', {
      desc: 'cautions/care/intro',
    }),
  },
  list: [
    {
      text: msg('high blood pressure, heart or lung disease, or a stroke in the past;', {
        desc: 'cautions/care/heart',
      }),
      facts: [whoExtraCare, euLeafletExtra],
    },
    {
      text: msg('psychosis, bipolar disorder or mania, now or before;', {
        desc: 'cautions/care/mind',
      }),
      facts: [eskPsychosis, whoExtraCare],
    },
    {
      text: msg('trouble with alcohol or drugs, now or before;', { desc: 'cautions/care/drugs' }),
      facts: [eskSud],
    },
    {
      text: msg('liver or bladder disease, an overactive thyroid, or sleep apnea;', {
        desc: 'cautions/care/body',
      }),
      facts: [whoExtraCare],
    },
    {
      text: fill(msg('an age of {age} years and over.', { desc: 'cautions/care/age' }), {
        age: euLeafletExtra.quantities.olderAgeFrom.value,
      }),
      facts: [whoExtraCare, euLeafletExtra],
    },
  ],
});

export const pregnancyWords = (): Passage => ({
  text: msg(
    'It may harm an unborn baby. In pregnancy and while breastfeeding it is not recommended.',
    { desc: 'cautions/pregnancy: of esketamine' },
  ),
  facts: [eskPregnancy],
});

/** Ketamine without a label: nothing is known that would make it better in pregnancy. */
export const ketamineInPregnancyWords = (): Passage => ({
  text: msg(
    'The label of esketamine, a related drug, says that it may harm an unborn baby. Think of ketamine in the same way. Tell the doctor before any dose if you are or may be pregnant, or breastfeed.',
    { desc: 'cautions/pregnancy-ketamine' },
  ),
  facts: [eskPregnancy],
});

/** What does not go together with esketamine. */
export const interactionWords = (): PassageList => ({
  intro: {
    text: msg(
      'These can make esketamine more dangerous. Tell the team about each, and do not stop a prescribed medicine on your own:',
      { desc: 'cautions/interactions/intro' },
    ),
    facts: [eskInteractions],
  },
  list: [
    {
      text: msg(
        'alcohol and medicines that sedate, such as sleeping pills, opioids and benzodiazepines. They can make you dangerously sleepy, and slowed breathing is part of the boxed warning.',
        { desc: 'cautions/interactions/sedating' },
      ),
      facts: [eskInteractions, eskBoxedWarning],
    },
    {
      text: msg(
        'stimulants, such as those for ADHD, and MAO inhibitors. They can push blood pressure up further.',
        { desc: 'cautions/interactions/pressure' },
      ),
    },
  ],
});

/** The same for ketamine infusions and ketamine by mouth. Stopping some of them abruptly is a danger too. */
export const withKetamineWords = (): Passage => ({
  text: msg(
    'Drink no alcohol with it. Tell the team first about opioids, sleeping pills and tranquilizers. Do not stop a prescribed one on your own.',
    { desc: 'cautions/with-ketamine' },
  ),
  facts: [fdaKnownRisks],
});

/** What is known of the bladder with esketamine, and with ketamine as a street drug. */
export const bladderWords = () => ({
  streetDrug: {
    text: msg(
      'Bladder trouble is known above all from people who use ketamine as a street drug, in high doses. When they stopped, it tended to get better.',
      { desc: 'cautions/bladder/street-drug' },
    ),
    facts: [bladderRecreational],
  },
  esketamine: {
    text: msg(
      'In trials, people on esketamine had more bladder complaints than people on placebo spray. The painful bladder inflammation known from ketamine was not seen in trials of up to a year.',
      { desc: 'cautions/bladder/esketamine' },
    ),
    facts: [eskBladderLabel],
  },
});

/** Thoughts of suicide with antidepressants in general, by age: more or fewer than with placebo. */
export const suicidalThoughtsByAgeWords = (): PassageList => {
  const { estimates, quantities } = eskYoungAdultSuicidality;
  return {
    intro: {
      text: fill(
        msg(
          'Trials of antidepressants in general, with {adults} adults and {children} children, were put together. Compared with placebo, out of {per} people:',
          { desc: 'cautions/by-age/trials' },
        ),
        {
          adults: quantities.adults.value,
          children: quantities.children.value,
          per: estimates.moreUnder18.per,
        },
      ),
      facts: [eskYoungAdultSuicidality],
    },
    list: [
      {
        text: fill(
          msg('under {age} years, {count} more had suicidal thoughts or acts;', {
            desc: 'cautions/by-age/children: counts of people',
          }),
          { ...counts(estimates.moreUnder18), age: quantities.childrenBelow.value },
        ),
      },
      {
        text: fill(
          msg('aged {ages}, {count} more;', {
            desc: 'cautions/by-age/young-adults: counts of people',
          }),
          { ...counts(estimates.more18to24), ages: quantities.youngAdults.value },
        ),
      },
      {
        text: fill(
          msg('aged {ages}, {count} fewer;', { desc: 'cautions/by-age/adults: counts of people' }),
          { ...counts(estimates.fewer25to64), ages: quantities.adultsBetween.value },
        ),
      },
      {
        text: fill(
          msg('from {age} years on, {count} fewer.', {
            desc: 'cautions/by-age/older: counts of people',
          }),
          { ...counts(estimates.fewer65AndOver), age: quantities.olderFrom.value },
        ),
      },
    ],
  };
};
