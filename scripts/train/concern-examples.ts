/** The `raises` and `passes` of the concerns' files as labelled drafts; of other concerns they say nothing. */
import type { Example as Written } from '../../src/concerns/concern.ts';
import { type ConcernId, concernIds } from '../../src/concerns/ids.ts';
import { concerns } from '../../src/concerns/list.ts';
import { readDraft } from '../../src/read-draft.ts';
import { defaultSchool, type LabelledDraft } from '../evaluate/labelled-drafts.ts';

/** A draft that must, or must not, be noticed as one concern. */
function labelled(id: ConcernId, example: Written, expected: boolean): LabelledDraft {
  const given = typeof example === 'string' ? { text: example } : example;
  const read = readDraft({ school: defaultSchool, ...given });
  if ('error' in read) throw new Error(`${id}: ${read.error}`);
  return {
    draft: read.draft,
    expect: expected ? [id] : [],
    allow: concernIds.filter((other) => other !== id),
    spans: {},
    writer: id,
  };
}

export function concernExamples(): LabelledDraft[] {
  return concerns.flatMap(({ id, raises, passes }) => [
    ...raises.map((example) => labelled(id, example, true)),
    ...passes.map((example) => labelled(id, example, false)),
  ]);
}
