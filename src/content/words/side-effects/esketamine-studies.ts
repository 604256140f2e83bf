/** Where the numbers on esketamine nasal spray come from, and what holds for all of them. */
import { msg } from '@lit/localize/init/install.js';
import {
  eskAeAdjunct,
  eskAeSameDay,
  eskMonoAe,
  eskSustain3,
  eskTimingAe,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { limitationWords } from '../shared.js';
import { esketamineEffects } from './esketamine.js';
import type { TreatmentEffectWords } from './types.js';

export const esketamineWords = (): TreatmentEffectWords => ({
  effects: esketamineEffects(),
  lead: [
    {
      text: fill(
        msg(
          'In trials of {weeks} weeks, {people} people used esketamine and {others} used a placebo spray with no medicine in it. All took an antidepressant as well.',
          { desc: 'side-effects/esketamine/lead' },
        ),
        {
          weeks: eskAeAdjunct.estimates.dissociation.time.count,
          people: eskAeAdjunct.estimates.dissociation.total,
          others: eskAeAdjunct.estimates.dissociation.comparator.total,
        },
      ),
      facts: [eskAeAdjunct],
    },
    {
      text: fill(
        msg(
          'In one of these trials effects came soon after the dose and were mostly gone about {hours} hours later. Out of {per} people {count} stopped because of them, and {other} with placebo spray.',
          { desc: 'side-effects/esketamine/timing: counts of people' },
        ),
        {
          ...counts(eskTimingAe.estimates.stopped),
          hours: eskTimingAe.quantities.mostlyGoneAfter.value,
        },
      ),
      facts: [eskTimingAe],
    },
  ],
  after: [
    {
      text: msg(
        'The maker says that effects tend to come right after a dose and go the same day.',
        {
          desc: 'side-effects/esketamine/same-day',
        },
      ),
      facts: [eskAeSameDay],
    },
    {
      text: fill(
        msg(
          'Without an antidepressant, in another trial, {nausea} out of {per} people felt sick, {dissociation} felt detached, {dizziness} felt dizzy and {headache} had a headache. We have not found the numbers with placebo spray.',
          { desc: 'side-effects/esketamine/alone: counts of people' },
        ),
        {
          nausea: counts(eskMonoAe.estimates.nausea).count,
          dissociation: counts(eskMonoAe.estimates.dissociation).count,
          dizziness: counts(eskMonoAe.estimates.dizziness).count,
          headache: counts(eskMonoAe.estimates.headache).count,
          per: eskMonoAe.estimates.nausea.per,
        },
      ),
      facts: [eskMonoAe],
    },
    {
      text: fill(
        msg(
          'In a study that went on for {months} months on average everyone had esketamine. Out of {per} people {headache} had a headache, {dizziness} felt dizzy and {nausea} felt sick at some time. Because of side effects {stopped} stopped.',
          { desc: 'side-effects/esketamine/years: counts of people' },
        ),
        {
          months: eskSustain3.quantities.meanDuration.value,
          headache: counts(eskSustain3.estimates.headache).count,
          dizziness: counts(eskSustain3.estimates.dizziness).count,
          nausea: counts(eskSustain3.estimates.nausea).count,
          stopped: counts(eskSustain3.estimates.stoppedForSideEffects).count,
          per: eskSustain3.estimates.headache.per,
        },
      ),
      facts: [eskSustain3],
    },
    {
      text: fill(
        msg(
          'Of {people} people {serious} had a serious health problem during the study, and {deaths} died. Causes included COVID and suicide. With no other group, nobody can say what part the spray had.',
          { desc: 'side-effects/esketamine/serious: counts of people, in the study just named' },
        ),
        {
          people: eskSustain3.quantities.people.value,
          serious: eskSustain3.quantities.peopleWithSeriousEvents.value,
          deaths: eskSustain3.quantities.deaths.value,
        },
      ),
      facts: [eskSustain3],
    },
    limitationWords(),
  ],
});
