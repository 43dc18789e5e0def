/** The shape of a concern's file. */
import type { Draft } from '../draft.ts';
import type { Facts } from '../facts.ts';
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Range } from '../text/sentences.ts';
import type { ConcernId } from './ids.ts';

export type Family =
  | 'pupils'
  | 'families'
  | 'colleagues'
  | 'school'
  | 'confidentiality'
  | 'conduct';

/** A text, or a text in its situation. */
export type Example = string | (Partial<Draft> & { text: string });

export interface Concern {
  id: ConcernId;
  /** One line on what it is; what people are shown stands in the locales under `concern_` and the id. */
  meaning: string;
  family: Family;
  /** What its definition lets pass, whatever the words; asked before rule and network. */
  denies?(draft: AnnotatedDraft): boolean;
  detect(draft: AnnotatedDraft): Iterable<Evidence>;
  /** What clauses ask about where the model, not a rule, noticed it: on the tokens that carry it. */
  facts?(draft: AnnotatedDraft, at: Range): Facts;
  /** Message ids of advice that always fits. */
  advice?: readonly string[];
  /** Drafts that it must notice, and near misses that it must let pass, both at 0.5. */
  raises: Example[];
  passes: Example[];
}
