/** X: Draft.js posts and replies, a textarea in the new chat; its test ids outlive redesigns. Observed August 2026. */
import type { SiteFacts } from './site.ts';

const post = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const submit = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

export const x: SiteFacts = {
  id: 'x',
  hosts: /(?:^|\.)(?:x|twitter)\.com$/,
  surfaces: [
    {
      surface: 'direct-message',
      editor: '[data-testid="dmComposerTextInput"]',
      container: '[data-testid="DmActivityContainer"]',
      submit: '[data-testid="dmComposerSendButton"]',
      recipient: [{ selector: 'h2, a[href^="/"]' }],
    },
    {
      surface: 'direct-message',
      editor: '[data-testid="dm-composer-textarea"]',
      container: '[data-testid="dm-conversation-panel"]',
      submit: '[data-testid="dm-composer-send-button"]',
      recipient: [{ selector: '[data-testid="dm-conversation-header"]' }],
    },
    {
      surface: 'bio',
      path: /^\/settings\/profile/,
      editor: 'textarea[name="description"]',
      container: '[role="dialog"]',
      submit: '[data-testid="Profile_Save_Button"]',
    },
    {
      surface: 'reply',
      path: /\/status\/\d/,
      editor: post,
      submit,
      together: post,
      recipient: [
        { selector: 'a[href^="/"]' },
        { selector: 'article a[href^="/"]', scope: 'page' },
      ],
    },
    {
      // The post that is answered stands in the dialog.
      surface: 'reply',
      editor: post,
      within: '[role="dialog"]:has(article[data-testid="tweet"])',
      container: '[role="dialog"]',
      submit,
      together: post,
      recipient: [{ selector: 'article a[href^="/"]' }],
    },
    {
      surface: 'post',
      editor: post,
      within: '[role="dialog"]',
      container: '[role="dialog"]',
      submit,
      together: post,
    },
    { surface: 'post', editor: post, submit, together: post },
  ],
  postingAs: [{ selector: '[data-testid="SideNav_AccountSwitcher_Button"]', scope: 'page' }],
};
