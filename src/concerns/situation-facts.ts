/** Facts that the situation of a draft tells, whatever the concern. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';

/** From here on a draft is taken to be about the writer's own school. */
const plainScene = 0.5;

const pictures = new Set(['picture']);
const classTeam =
  /\b(?:class|team|year|y\d|yr ?\d|form|ks\d|phase|dept|department|staff|tas?|teachers?)\b/i;

const tagged = (annotated: AnnotatedDraft, tags: ReadonlySet<string>) =>
  annotated.matches.some((match) => tags.has(match.tag));

/** True, false, or left out where the situation does not tell. */
export function situationFacts(annotated: AnnotatedDraft): Facts {
  const { draft, scene } = annotated;
  const atWork = tagged(annotated, new Set(['at-work-now']));
  const named = tagged(annotated, new Set(['school-name', 'school-address']));
  const picture = draft.attachments.some(({ kind }) => kind !== 'file');
  const facts: Facts = {
    'official-account': draft.account === 'official',
    'on-profile': draft.surface === 'bio',
    'is-picture': picture || tagged(annotated, pictures),
    'tied-to-school': named || draft.account === 'official' || scene.own >= plainScene,
    'writes-about-work': scene.own >= plainScene,
  };
  if (draft.surface !== 'group') facts['class-group'] = false;
  else if (classTeam.test(draft.recipient ?? '')) facts['class-group'] = true;
  const equipment =
    draft.equipment ??
    (tagged(annotated, new Set(['school-equipment'])) && atWork ? true : undefined);
  if (equipment !== undefined) facts['on-school-equipment'] = equipment;
  const paid = draft.paidTime ?? (atWork ? true : undefined);
  if (paid !== undefined) facts['in-paid-time'] = paid;
  if (atWork) facts['in-lesson'] = true;
  return facts;
}
