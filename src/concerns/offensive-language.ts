/** Swearing and obscene words, masked ones too. */
import { spanOf } from '../text/annotate.ts';
import type { Concern } from './concern.ts';

const swearing = /^(?:f+u+c+k+\w*|sh+i+t+\w*|bastards?|wank\w*|arsehole\w*|tw[a@]ts?)$/;

export const offensiveLanguage: Concern = {
  id: 'offensive-language',
  meaning: 'Swearing or obscene words.',
  family: 'conduct',
  *detect(annotated) {
    for (const [from, token] of annotated.tokens.entries()) {
      if (!swearing.test(token.word)) continue;
      yield {
        spans: [spanOf(annotated, { from, to: from + 1 })],
        confidence: 0.9,
        reason: { id: 'swearing', params: { cue: token.text }, raised: [], lowered: [] },
        facts: {},
        waysOut: [{ kind: 'advice', id: 'leave-it-out' }],
      };
    }
  },
  raises: [],
  passes: [],
};
