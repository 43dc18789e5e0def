/** Instagram: Lexical captions and messages, a textarea for comments and the bio. Observed 2026. */
import type { SiteFacts } from './site.ts';

export const instagram: SiteFacts = {
  id: 'instagram',
  hosts: /(?:^|\.)instagram\.com$/,
  surfaces: [
    {
      surface: 'direct-message',
      path: /^\/direct\//,
      editor: '[contenteditable]',
      container: 'main, section',
      recipient: [
        {
          selector: '[aria-label^="Messages in conversation with"]',
          attribute: 'aria-label',
          pattern: /^Messages in conversation with (.+)$/,
        },
        {
          selector: '[aria-label^="Conversation"]',
          attribute: 'aria-label',
          pattern: /with (.+)$/,
        },
        { selector: 'header a, a[href^="/"]' },
      ],
    },
    {
      // The answer to a story goes out as a message.
      surface: 'direct-message',
      label: /^Reply to /,
      recipient: [{ attribute: 'aria-label', pattern: /^Reply to (.+?)(?:…|\.{3})?$/ }],
    },
    { surface: 'bio', path: /^\/accounts\/edit/, editor: 'textarea', container: 'form' },
    { surface: 'comment', editor: 'form textarea', container: 'form' },
    {
      surface: 'caption',
      editor: '[contenteditable]',
      within: '[role="dialog"]',
      container: '[role="dialog"]',
    },
  ],
  postingAs: [
    {
      selector: 'img[alt*="profile picture"]',
      attribute: 'alt',
      pattern: /^(.+?)['’]s profile picture/,
    },
    {
      selector: '[role="banner"] img[alt*="profile picture"]',
      scope: 'page',
      attribute: 'alt',
      pattern: /^(.+?)['’]s profile picture/,
    },
  ],
};
