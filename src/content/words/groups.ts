/** Who was counted: stands beside every number. */
import { msg } from '@lit/localize/init/install.js';
import type { GroupId } from '../facts/types.js';
import { fill } from './fill.js';

/** Who was counted. */
export function groupWords(group: GroupId): string {
  switch (group) {
    case 'trd-adults':
      return msg('Adults with TRD.', { desc: 'figures/group/trd-adults' });
    case 'trd-adults-under-65':
      return fill(msg('Adults with TRD under {age}.', { desc: 'figures/group/trd-under' }), {
        age: 65,
      });
    case 'trd-adults-65-and-over':
      return fill(msg('Adults with TRD aged {age} and over.', { desc: 'figures/group/trd-from' }), {
        age: 65,
      });
    case 'trd-adults-rated-at-end':
      return msg('Adults with TRD who were still in the study at its end.', {
        desc: 'figures/group/trd-rated-at-end',
      });
    case 'trd-stable-remission':
      return msg('Adults with TRD whose symptoms had almost gone with the treatment.', {
        desc: 'figures/group/trd-stable-remission',
      });
    case 'trd-stable-response':
      return msg('Adults with TRD who felt much better with the treatment.', {
        desc: 'figures/group/trd-stable-response',
      });
    case 'trd-stable-remission-or-response':
      return msg('Adults with TRD whom the treatment had helped for some weeks.', {
        desc: 'figures/group/trd-stable',
      });
    case 'trd-first-responders':
      return msg('Adults with TRD whom the first treatment had helped.', {
        desc: 'figures/group/trd-first-responders',
      });
    case 'trd-early-responders':
      return msg('Adults with TRD who got better in the first days.', {
        desc: 'figures/group/trd-early-responders',
      });
    case 'trd-all-trials':
      return msg('Adults with TRD, all trials together.', { desc: 'figures/group/trd-all-trials' });
    case 'all-esketamine-trials':
      return msg('Everyone who had esketamine in a trial.', {
        desc: 'figures/group/all-esketamine-trials',
      });
    case 'trd-long-term':
      return msg('Adults with TRD in a long study.', { desc: 'figures/group/trd-long-term' });
    case 'trd-nonpsychotic-referred-for-ect':
      return msg('Adults with TRD, without psychosis, who had been sent for ECT.', {
        desc: 'figures/group/trd-referred-for-ect',
      });
    case 'trd-one-or-more-medicines':
      return msg('Adults still depressed after one medicine or more.', {
        desc: 'figures/group/one-or-more-medicines',
      });
    case 'inpatients-with-depression':
      return msg('People in hospital with depression.', { desc: 'figures/group/inpatients' });
    case 'inpatients-in-remission':
      return msg('People whose symptoms had almost gone in hospital.', {
        desc: 'figures/group/inpatients-in-remission',
      });
    case 'depression-with-suicidal-intent':
      return msg('Adults with depression who thought of suicide and meant to act on it.', {
        desc: 'figures/group/suicidal-intent',
      });
    case 'depression-with-suicidal-thoughts':
      return msg('Adults with depression and thoughts of suicide.', {
        desc: 'figures/group/suicidal-thoughts',
      });
    case 'depression-before-surgery':
      return msg('Adults with depression who were about to have surgery.', {
        desc: 'figures/group/before-surgery',
      });
    case 'depression-or-bipolar-in-practice':
      return msg('People with depression or bipolar disorder in everyday care.', {
        desc: 'figures/group/in-practice',
      });
    case 'in-practice-with-high-reading':
      return msg('People in everyday care whose blood pressure rose during the session.', {
        desc: 'figures/group/high-reading',
      });
    case 'depression-adults':
      return msg('Adults with depression.', { desc: 'figures/group/depression' });
    case 'depression-treated-with-medicine':
      return msg('Adults who had medicine for depression.', {
        desc: 'figures/group/treated-with-medicine',
      });
    case 'depression-at-specialist-sites':
      return msg('Patients with depression in specialist centers.', {
        desc: 'figures/group/specialist-sites',
      });
    case 'veterans-after-one-medicine':
      return msg('US veterans, mostly men, whom one medicine had not helped enough.', {
        desc: 'figures/group/veterans',
      });
    case 'veterans-with-ptsd':
      return msg('Veterans and service members with PTSD.', {
        desc: 'figures/group/veterans-ptsd',
      });
    case 'antidepressant-trials-by-age':
      return msg('People in trials of antidepressants, by age.', {
        desc: 'figures/group/trials-by-age',
      });
    case 'stimulation-in-practice':
      return msg('People who had rTMS in everyday care.', { desc: 'figures/group/rtms-practice' });
    case 'ect-in-practice':
      return msg('People who had ECT in everyday care.', { desc: 'figures/group/ect-practice' });
    case 'surgery-under-general-anaesthesia':
      return msg('People who had surgery while asleep.', { desc: 'figures/group/surgery' });
    case 'us-registry':
      return msg('Reports to the US safety register.', { desc: 'figures/group/us-registry' });
    case 'recreational-users':
      return msg('People who use ketamine as a drug, not as a treatment.', {
        desc: 'figures/group/recreational',
      });
    case 'research-reviews':
      return msg('Studies that reviews had found.', { desc: 'figures/group/reviews' });
  }
}
