/** Reads a draft from JSON as the contract describes it, or says what is wrong with it. */
import * as v from 'valibot';
import { accounts, attachmentKinds, type Draft, surfaces } from './draft.ts';

const list = v.array(v.string());

const draftSchema = v.pipe(
  v.object({
    id: v.optional(v.nullable(v.string()), null),
    text: v.string('needs a text'),
    site: v.optional(v.string(), 'other'),
    surface: v.optional(v.picklist(surfaces), 'post'),
    account: v.optional(v.picklist(accounts), 'personal'),
    recipient: v.optional(v.nullable(v.string())),
    attachments: v.optional(
      v.nullable(
        v.array(
          v.object({ kind: v.picklist(attachmentKinds), description: v.optional(v.string(), '') }),
        ),
      ),
    ),
    school: v.optional(
      v.nullable(
        v.object({
          names: v.optional(list, []),
          emailDomains: v.optional(list, []),
          websites: v.optional(list, []),
        }),
      ),
    ),
    profile: v.optional(v.nullable(v.object({ disclaimer: v.optional(v.boolean()) }))),
    equipment: v.optional(v.nullable(v.boolean())),
    paidTime: v.optional(v.nullable(v.boolean())),
  }),
  v.transform(
    (draft): Draft => ({
      ...draft,
      recipient: draft.recipient ?? undefined,
      attachments: draft.attachments ?? [],
      school: draft.school ?? undefined,
      profile: draft.profile ?? undefined,
      equipment: draft.equipment ?? undefined,
      paidTime: draft.paidTime ?? undefined,
    }),
  ),
  v.check(
    (draft) => draft.text.trim() !== '' || draft.attachments.length > 0,
    'text: empty, and nothing is attached',
  ),
);

export type Read = { draft: Draft } | { error: string; id: string | null };

/** The draft in a value parsed from JSON; the error names the field and the fault, never the text. */
export function readDraft(value: unknown): Read {
  const result = v.safeParse(draftSchema, value);
  if (result.success) return { draft: result.output };
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return {
    id: typeof id === 'string' ? id : null,
    error: path ? `${path}: ${faultOf(issue)}` : faultOf(issue),
  };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'picklist')
    return `must be one of ${issue.expected?.replaceAll('"', '').replaceAll(' | ', ', ').replace(/[()]/g, '')}`;
  return issue.received === 'undefined' ? 'is missing' : `must be ${issue.expected}`;
}
