/** Raises in public a complaint about treatment, pay, conditions or wrong conduct at the writer's work. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { grievanceFrames } from '../text/frames/grievances.ts';
import type { Concern } from './concern.ts';
import { evidence } from './evidence.ts';
import {
  aroundStrongest,
  carries,
  doesNotArise,
  framedCues,
  leftBeside,
  listedCues,
} from './frame-cues.ts';
import { schoolCriticised } from './school-criticised.ts';
import { clausesOfCues, strongestApart, together } from './weighing.ts';

/** The profession at large, other people's work, or other times. */
const against = {
  memory: 0.5,
  'own-child-school': 0.4,
  'education-opinion': 0.7,
  'political-party': 0.75,
  vote: 0.75,
  fiction: 0.5,
  'public-figure': 0.75,
  helpline: 0.5,
  'resource-idea': 0.5,
  'job-advert': 0.5,
  travel: 0.7,
  football: 0.6,
  'official-notice': 0.3,
};
const mine = /\b(?:i|i'?m|i'?ve|i'?d|me|my|mine|we|we'?ve|we'?re|us|our|ours|ive|im)\b/i;
const wrongdoing =
  /\b(?:unsafe|safe\w*|hurt|injur\w*|sign(?:ed)? (?:it|the|as)|as if|ratio|registers?|falsif\w*|backdat\w*|fraud|asbestos|sprinklers?|fire|electrics|locked|whistle\w*|law|legal|illegal|cover(?:ed|ing)? up|lie|lying|fiddl\w*|told to leave it|year end|mould|black stuff|leak\w*|alone with|panic button|tube feed|restrain\w*)\b/i;
/** Work in a school, though the scene says little of it. */
const job =
  /\b(?:school|primary|secondary|nursery|trust|academy|teach\w*|ta|tas|lsa|cook|cleaner|caretaker|class|kids|children|little ones|dinners?|yard|agency|cover|payroll|payslip|ppa|mentor|line manager|business manager|bursar|hod|head|slt|shift|contract|hours|wage|h&s|union|site team|portable|base|itt|pgce|ect|work)\b/i;

function tieOf(annotated: AnnotatedDraft): number {
  const { own } = annotated.scene;
  const job_ = job.test(annotated.draft.text);
  if (own >= 0.3) return 1;
  return job_ ? (own > 0 ? 0.92 : 0.8) : 0.35;
}

export const workplaceGrievance: Concern = {
  id: 'workplace-grievance',
  meaning:
    "A public complaint about treatment, pay, conditions or wrong conduct at the writer's work.",
  family: 'school',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official') {
      yield doesNotArise(annotated, 'complaint-about-work');
      return;
    }
    if (draft.surface === 'edit' || draft.surface === 'bio') return;
    const cues = aroundStrongest(
      strongestApart([
        ...framedCues(annotated, grievanceFrames),
        ...listedCues(annotated, { grievance: 0.2 }),
      ]),
    ).slice(0, 5);
    const [first] = cues;
    if (!first) return;
    const { text } = draft;
    const about = mine.test(text) ? 1 : 0.7;
    const confidence = Math.min(
      0.92,
      together(cues) * tieOf(annotated) * about * leftBeside(annotated, against),
    );
    const runDown = [...schoolCriticised.detect(annotated)].some((e) => e.confidence >= 0.5);
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues.slice(0, 3)),
      confidence,
      reason: 'complaint-about-work',
      cue: first,
      facts: {
        'reveals-school-information': wrongdoing.test(text),
        'criticises-school': runDown || carries(annotated, 'school-name'),
      },
      advice: ['use-the-grievance-route', 'ask-your-union', 'leave-it-out'],
    });
  },
  advice: ['use-the-grievance-route', 'ask-your-union', 'leave-it-out'],
  raises: [
    'Payroll have underpaid me again, third month running, and my school just shrugs',
    'Covering a whole class alone on TA pay since September and no lunch break',
    'My line manager shouted at me in front of the whole class and HR say it is in hand',
    'No heating in our block for five weeks, teaching in coats, told to open a window for the damp',
    'Reported the fire door three times in writing. Somebody will get hurt',
    'Is it even legal for my head to refuse me leave for a funeral',
    'One adult with thirty in our nursery most afternoons and told to sign the sheet as if there were two',
    'Bitten twice this week in the base, no form, told it is part of the job',
    'They have docked me a day for the snow day and my contract says they cannot',
    'Passed over for the TLR again because I went part time after maternity',
    'Unpaid yard duty three hours a week and a memo about resilience from the trust',
    'Crying in the car park before work again, my mentor laughed at me in the office',
    'Four of us over fifty put on a support plan in my department, what are the odds',
    'Doing two jobs since she left in March, never replaced, same pay, same school',
    'Told the business manager about the asbestos three times since January and nothing',
    'My payslip is short again and the school says ask the agency, the agency says ask the school',
  ],
  passes: [
    'The shop has overcharged me again, third month running',
    'Covering a whole cake in icing takes longer than you think',
    'Our caretaker shouted for joy in front of the whole school when the boiler lit',
    'No heating at home for five days, cooking in coats',
    'Reported the pothole three times in writing. The council sent a cone',
    'Is it even legal to put beans on a roast',
    'One adult with three dogs on the beach, chaos',
    'Bitten twice this week by the same midge',
    'The cinema docked nothing for the child, bargain',
    'Passed over the moor again on the bike, glorious',
    'Teachers deserve a pay rise, everybody knows it',
    'The union has announced a ballot in the autumn',
    'Cried in the car park after that film',
    'Four of us over fifty in a tent, what are the odds on a back going',
    'Doing two half marathons this year, same knees',
    'Back to work Monday, bag packed',
    'Pay talks resume next week says the paper',
  ],
};
