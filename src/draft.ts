/** A draft: the text that somebody is about to post, and its situation. */

export const surfaces = [
  'post',
  'comment',
  'reply',
  'caption',
  'direct-message',
  'group',
  'bio',
  'edit',
] as const;
export type Surface = (typeof surfaces)[number];

export const accounts = ['personal', 'official'] as const;
export type Account = (typeof accounts)[number];

export const roles = [
  'employee',
  'agency',
  'volunteer',
  'governor',
  'contractor',
  'other-representative',
] as const;
export type Role = (typeof roles)[number];

export const attachmentKinds = ['image', 'video', 'file'] as const;

export interface Attachment {
  kind: (typeof attachmentKinds)[number];
  description: string;
}

/** What settings know of the writer's employer. */
export interface School {
  names: string[];
  emailDomains: string[];
  websites: string[];
}

export interface Draft {
  id: string | null;
  text: string;
  site: string;
  surface: Surface;
  account: Account;
  /** As the page shows it. */
  recipient?: string;
  attachments: Attachment[];
  school?: School;
  profile?: { disclaimer?: boolean };
  equipment?: boolean;
  paidTime?: boolean;
}
