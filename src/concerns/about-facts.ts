/** Facts on whom words are about: somebody of the school, or an outsider. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { PersonKind } from '../text/people.ts';
import type { Range } from '../text/sentences.ts';
import { sentenceAt } from './evidence.ts';

const colleagues: ReadonlySet<PersonKind> = new Set(['leader', 'colleague']);
const pupils: ReadonlySet<PersonKind> = new Set(['pupil', 'former-pupil']);
const others: ReadonlySet<PersonKind> = new Set(['outsider', 'public', 'own']);

/** From here on nobody named is taken for somebody of the school. */
const plainScene = 0.5;

/** Who is spoken of in the sentence of a place, or, if nobody is, in the whole draft. */
export function aboutFacts(annotated: AnnotatedDraft, at: Range): Facts {
  const sentence = sentenceAt(annotated, at.from);
  const near = annotated.mentions.filter((m) => m.from >= sentence.from && m.to <= sentence.to);
  const kinds = (near.length ? near : annotated.mentions).map(({ kind }) => kind);
  const colleague = kinds.some((kind) => colleagues.has(kind));
  const pupil = kinds.some((kind) => pupils.has(kind));
  const school = colleague || pupil || kinds.includes('family');
  if (school)
    return {
      'about-colleague': colleague,
      'about-pupil': pupil,
      'about-school-people': true,
      'about-outsider': false,
    };
  const outsider = kinds.some((kind) => others.has(kind)) || annotated.scene.own < plainScene;
  return outsider
    ? {
        'about-colleague': false,
        'about-pupil': false,
        'about-school-people': false,
        'about-outsider': true,
      }
    : {};
}
