/** Where a draft gives an opinion, and whether it says that views are the writer's own. */
import type { AnnotatedDraft } from './annotate.ts';
import type { Range } from './sentences.ts';

export interface Opinion {
  at: Range;
  /** From 0 to 1. */
  sure: number;
}

const plain =
  /\b(?:i (?:genuinely |honestly |really |still |do |just |personally |firmly )?(?:think|believe|reckon|feel|say|doubt|dont think|don't think|would argue)|(?:in|for) my (?:honest |humble |own )?(?:opinion|view|money|book|mind)|my (?:view|opinion|two ?pence|hot take|take)\b|imh?o\b|if you ask me|hot take|unpopular opinion|said what i said|change my mind|for what it'?s worth|fwiw|hear me out|should (?:have|be|never|not|get|stop|go|all)|shouldn'?t|ought to|needs? to (?:be|stop|go)|deserves? better|we (?:do not|don't) (?:accept|agree|believe)|we (?:firmly )?believe|take the view)\b/i;
/** A superlative about the workplace is a judgement too. */
const superlative =
  /\b(?:the (?:best|worst|daftest|finest|cruellest|dumbest|most \w+|greatest|warmest|nicest|maddest)|best[- ](?:run|\w+ (?:we've|i've|ever|in the|of any))|best \w+ (?:ever|in)|worst|never (?:known|met|had|seen|been|worked)|better than|years ahead|couldn'?t (?:run|organise)|disgrace|disgraceful|shambles|shambolic|shocking|pathetic|rubbish|garbage|joke outfit|brilliant idea|ridiculous|nonsense|madness|scandal|failing|wrong that|a waste of|deserve)\b/i;
const judgementTags = new Set(['contempt-idiom', 'mismanagement', 'opinion']);

/** The sentences that judge, the surest first. */
export function opinionsOf({ text, tokens, sentences, matches }: AnnotatedDraft): Opinion[] {
  return sentences
    .map((at): Opinion => {
      const first = tokens[at.from];
      const last = tokens[at.to - 1];
      const words = first && last ? text.text.slice(first.from, last.to) : '';
      const tagged = matches.some(
        ({ tag, from, to }) => judgementTags.has(tag) && from >= at.from && to <= at.to,
      );
      const sure = Math.max(
        plain.test(words) ? 0.9 : 0,
        superlative.test(words) ? 0.7 : 0,
        tagged ? 0.5 : 0,
      );
      return { at, sure };
    })
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure);
}

const disclaimer =
  /\b(?:(?:all |these |any )?(?:views?|opinions?|tweets|posts|thoughts)(?: (?:here|expressed|and opinions))?(?: are| r| belong)?(?: all| to| strictly| entirely| very much)? (?:my own|mine|me own|me\b|ma ain)|(?:not|nor|never) (?:those |the views? |that )?(?:of |speaking for )?(?:my |me |the )?(?:employer|school|trust|work|gaffer|boss)|personal (?:account|views?|capacity|opinion)|speaking (?:only |just )?(?:for|as) (?:myself|me\b|a private)|barn fy hun|nobody else'?s)/i;

/** Whether the text itself says that views are the writer's own. */
export function hasDisclaimer({ text, matches }: AnnotatedDraft): boolean {
  return matches.some(({ tag }) => tag === 'disclaimer') || disclaimer.test(text.text);
}
