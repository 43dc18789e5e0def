/** Whether private conduct is tied to the school: what is plainly not told is left open, for readers may know the writer. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { carries } from './frame-cues.ts';

/** From here on a draft is taken to be about the writer's own school. */
const plainScene = 0.5;

/** True, or left open; never false. */
export function conductTie(annotated: AnnotatedDraft): Facts {
  const tied =
    annotated.draft.account === 'official' ||
    annotated.scene.own >= plainScene ||
    carries(annotated, 'school-name', 'school-address');
  return { 'tied-to-school': tied || undefined } as Facts;
}
