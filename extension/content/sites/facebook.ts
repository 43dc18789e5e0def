/** Facebook and Messenger: Lexical editors, known by role and structure. Observed August to October 2026. */
import type { SiteFacts } from './site.ts';

const inConversation = {
  selector: '[role="log"][aria-label]',
  attribute: 'aria-label',
  pattern: /^Messages in conversation with (.+)$/,
};

export const facebook: SiteFacts = {
  id: 'facebook',
  hosts: /(?:^|\.)(?:facebook|messenger)\.com$/,
  surfaces: [
    {
      surface: 'direct-message',
      path: /^\/(?:messages|e2ee|t)\//,
      container: '[role="main"]',
      submit: '[role="button"][aria-label^="Press" i], [role="button"][aria-label="Send"]',
      recipient: [
        inConversation,
        { attribute: 'aria-label', pattern: /^Write to (.+)$/ },
        { selector: 'h1, h2, a[href]' },
      ],
    },
    {
      surface: 'edit',
      within: '[role="dialog"][aria-label="Edit post"]',
      container: '[role="dialog"]',
      submit: '[role="button"][aria-label="Save"]',
    },
    {
      surface: 'reply',
      within: 'form[role="presentation"]',
      label: /^Reply to /,
      container: 'form[role="presentation"]',
      submit: '#focused-state-composer-submit [role="button"]',
      recipient: [{ attribute: 'aria-label', pattern: /^Reply to (.+?)(?:…|\.{3})?$/ }],
    },
    {
      surface: 'comment',
      within: 'form[role="presentation"]',
      container: 'form[role="presentation"]',
      submit: '#focused-state-composer-submit [role="button"]',
    },
    {
      surface: 'group',
      path: /^\/groups\//,
      within: '[role="dialog"]',
      container: '[role="dialog"]',
      submit: '[role="button"][aria-label="Post"]',
      recipient: [
        {
          selector: '[role="button"][aria-label^="Edit privacy. Sharing with "]',
          attribute: 'aria-label',
          pattern: /Sharing with (?!Public group|Private group)(.+?)\.?\s*$/,
        },
        { selector: 'h1', scope: 'page' },
      ],
    },
    {
      surface: 'post',
      within: '[role="dialog"]',
      container: '[role="dialog"]',
      submit: '[role="button"][aria-label="Post"]',
    },
  ],
  postingAs: [
    { attribute: 'aria-label', pattern: /^(?:Comment|Answer|Reply) as (.+?)(?:…|\.{3})?$/ },
    // The name beside the avatar of the composer.
    { selector: '[role="dialog"] a[href^="/"], [role="dialog"] a[href*="facebook.com/"]' },
  ],
};
