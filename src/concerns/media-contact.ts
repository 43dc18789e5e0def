/** Talks to, answers or approaches the press about the school. */
import { pressFrames, sourceFrames, talkingFrames } from '../text/frames/press.ts';
import type { Concern } from './concern.ts';
import { evidence } from './evidence.ts';
import { aroundStrongest, carries, framedCues, leftBeside, listedCues } from './frame-cues.ts';
import { criticisesSchool } from './school-criticised.ts';
import { clausesOfCues, strongestApart, together } from './weighing.ts';

/** The press is met elsewhere in life. */
const against = {
  'own-family': 0.7,
  'named-own': 0.7,
  memory: 0.5,
  fiction: 0.6,
  'own-child-school': 0.6,
  'garden-hobby': 0.6,
  pets: 0.6,
  football: 0.6,
  'job-advert': 0.7,
  'public-figure': 0.8,
};
/** What goes on at a workplace, though no school is named. */
const workplace =
  /\b(?:school|academy|trust|college|nursery|sixth form|staff|lsa|ta|teach(?:er|ing)?|governors?|head|classroom|pupils?|students?|kids|ceilings?|roof|concrete|raac|asbestos|budget|cuts|inside|what goes on|kitchen|ehcps?|sen|isolation|booths|building|servers)\b/i;
/** By its title: "Thornley Post", "South Coast Echo". */
const paperTitle =
  /\b\p{Lu}\p{Ll}+ (?:News|Post|Times|Mail|Gazette|Herald|Echo|Argus|Courier|Chronicle|Advertiser|Examiner|Observer|Mercury|Journal|Star|Press|Guardian|Standard|Telegraph|Messenger|Express|FM|Live|Tonight|Radio)\b/u;
const pressHandle =
  /@\w*(?:news|bbc|itv|gazette|herald|echo|press|times|mail|radio|journal|post|argus|reporter)/i;

export const mediaContact: Concern = {
  id: 'media-contact',
  meaning: 'Talks to, answers or approaches the press about the school.',
  family: 'school',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official' || draft.surface === 'edit') return;
    const pressed = aroundStrongest(
      strongestApart([
        ...framedCues(annotated, pressFrames),
        ...framedCues(annotated, sourceFrames),
        ...listedCues(annotated, { press: 0.4 }),
      ]),
    ).slice(0, 3);
    const talks = aroundStrongest(strongestApart(framedCues(annotated, talkingFrames))).slice(0, 4);
    const [first] = talks;
    const handle = pressHandle.test(draft.text) || paperTitle.test(draft.text) ? 0.7 : 0;
    const press = 1 - (1 - together(pressed)) * (1 - handle);
    if (!first || press < 0.3) return;
    const own = annotated.scene.own >= 0.3;
    const tie =
      own && workplace.test(draft.text) ? 1 : own ? 0.9 : workplace.test(draft.text) ? 0.85 : 0.45;
    const confidence = Math.min(
      0.92,
      (press * together(talks) + 0.25) * tie * leftBeside(annotated, against),
    );
    yield evidence(annotated, {
      at: clausesOfCues(annotated, talks),
      confidence,
      reason: 'talks-to-press',
      cue: pressed[0] ?? first,
      facts: {
        'without-permission': true,
        'criticises-school': criticisesSchool(annotated),
        'reveals-school-information': true,
        'confidential-content': carries(annotated, 'closed-meeting', 'finance', 'staffing'),
      },
      advice: ['leave-press-to-school', 'use-the-grievance-route'],
    });
  },
  facts: (annotated) => ({ 'criticises-school': criticisesSchool(annotated) }),
  advice: ['leave-press-to-school', 'use-the-grievance-route'],
  raises: [
    'Happy to talk to the BBC about what goes on in our school',
    'Journalists, my DMs are open. I teach under that roof',
    'The Gazette rang me back about the trust and I have said yes, on the record',
    'Told the reporter from the Herald I would speak about our head so long as my name is kept out',
    'Hi Meera, I am a TA at the school in your article, can talk off the record after six',
    'If any journalist wants the truth about this academy, message me, I have every email',
    'Radio interview tomorrow about the cuts at our place, wish me luck',
    'I spoke to the local paper about the asbestos in our science block',
    'BBC Look East want somebody from the kitchen, told them I will do it if they blur me',
    'To the Chronicle reporter asking about our sixth form: ring me, I will go on camera',
    'Your reporter has it the wrong way round, I sit on the governing body and can send you the figures',
    'Saw your callout about exclusions, I work in one of those schools, happy to chat anonymously',
    'The Argus can have it from me, our trust spent the lot on a logo, quote me',
    'I am willing to go on record with the Observer about staffing in my school',
    'Rang the Echo newsdesk about the leaking roof over my classroom and they are sending a photographer',
  ],
  passes: [
    'Happy to talk to anybody about sourdough, I am on the BBC recipe page most nights',
    'Journalists have a hard job and the good ones deserve more pay',
    'The Gazette is full of adverts and lost dogs these days',
    'The Herald has a lovely piece on the canal, worth reading with a brew',
    'Your article on gravy in the paper made my week, off the record I use granules',
    'My DMs are open if anybody wants the marrow recipe',
    'Radio 4 on, feet up, term done',
    'Local paper says rain until Thursday',
    'My sister spoke to the local paper about her allotment prize',
    'BBC Breakfast had an owl on, I have never been so happy',
    'We studied how a reporter picks a headline in my Year 8 lesson',
    'I will go on record: custard creams are the best biscuit',
    'On camera I look like a thumb, never again, says my wife',
    'The Times crossword beat me, I can talk of nothing else',
    'The Observer magazine had a recipe and I am keen to try it',
    { text: 'Look out for us on BBC News at six! Happy to talk at the gate', account: 'official' },
  ],
};
