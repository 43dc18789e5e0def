/** Swearing and obscene words, masked ones too. */
import { type AnnotatedDraft, spanOf } from '../text/annotate.ts';
import type { Match } from '../text/lexicon.ts';
import { aboutFacts } from './about-facts.ts';
import type { Concern } from './concern.ts';
import { evidence, holdsTag, sentenceAt } from './evidence.ts';

/** Aimed at somebody, a swear word is hateful; at a printer it is not. */
const aimed = ['second-person-attack', 'slur', 'threat', 'insult'];

function swearing(annotated: AnnotatedDraft): Match[] {
  const innocent = annotated.matches.filter(({ tag }) => tag === 'swear-innocent');
  const covered = ({ from, to }: Match) => innocent.some((m) => m.from <= from && to <= m.to);
  return annotated.matches
    .filter((m) => m.tag === 'swear-strong' && !covered(m))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((m, at, all) => !all.slice(0, at).some((other) => m.from < other.to));
}

export const offensiveLanguage: Concern = {
  id: 'offensive-language',
  meaning: 'Swearing and obscene words, masked ones too.',
  family: 'conduct',
  denies: (annotated) => swearing(annotated).length === 0,
  *detect(annotated) {
    const found = swearing(annotated);
    const [first] = found;
    if (!first) return;
    const hostile = found.some((m) => holdsTag(annotated, sentenceAt(annotated, m.from), ...aimed));
    yield evidence(annotated, {
      at: found,
      confidence: 0.9,
      reason: found.length > 1 ? 'swear-words' : 'swear-word',
      cue: first,
      facts: {
        ...aboutFacts(annotated, first),
        'abusive-or-hateful': hostile,
        'explicit-or-demeaning': annotated.matches.some(
          (m) => m.tag === 'sexual' || m.tag === 'slur',
        ),
      },
      edits: [
        {
          kind: 'edit',
          id: 'leave-swearing-out',
          edits: found.map((m) => ({ ...spanOf(annotated, m), replacement: '' })),
        },
      ],
      advice: ['say-it-plainer'],
    });
  },
  raises: [
    'the photocopier can fuck right off',
    'what a sh1t day',
    'f*** this, going home',
    'absolute bollocks and everyone knows it',
    'total w@nker of a week',
    'taking the p i s s now',
    'fuuuuuck that was close',
    'wtaf is that on the lawn',
    'ffs not again',
    'my phone died, b*llocks',
    'you are a prick mate',
    'holy shit we won',
    'load of old shite, that film',
    'arseholes, the lot of them',
    'fцck off winter',
    'for fυck sake',
  ],
  passes: [
    'day trip to Scunthorpe and then Penistone market',
    'a pair of great tits on the feeder this morning',
    'shuttlecock stuck on the gym roof again',
    'cock-a-leekie soup on the hob',
    'the cockerel next door starts at four',
    'Dick Whittington is the panto this year, oh no it is not',
    'Moby Dick took me three months',
    'shiitake mushrooms were half price',
    'Arsenal drew again',
    'that was a classic pass from the winger',
    'cumin, coriander and a bit of patience',
    'the assassin in chapter nine, I knew it',
    'Essex and Sussex both had snow',
    'we do not swear in this house, we say sugar',
    'oh my goodness what a night',
    'peacock on the school field, honestly',
    'gosh darn it the bus has gone',
  ],
};
