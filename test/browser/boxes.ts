/** Every compose box of the test pages: where it is, how to get to it, what sends it. */
import type { Surface } from '../../src/draft.ts';

export interface ComposeBox {
  url: string;
  /** Its name in `window.testEditor`. */
  name: string;
  /** Clicked one after the other before the box is there. */
  open: readonly string[];
  /** The editable, found as on the real site. */
  editor: string;
  submit: string;
  site: string;
  surface: Surface;
}

const facebook = 'https://www.facebook.com';
const instagram = 'https://www.instagram.com';
const x = 'https://x.com';
const lexical = '[role="textbox"][data-lexical-editor="true"]';

export const boxes = {
  facebookPost: {
    url: `${facebook}/`,
    name: 'post',
    open: ['[role="main"] .card [role="button"]'],
    editor: `[role="dialog"] > ${lexical}`,
    submit: '[role="dialog"] [aria-label="Post"]',
    site: 'facebook',
    surface: 'post',
  },
  facebookGroupPost: {
    url: `${facebook}/groups/1234567890/`,
    name: 'post',
    open: ['[role="main"] .card [role="button"]'],
    editor: `[role="dialog"] > ${lexical}`,
    submit: '[role="dialog"] [aria-label="Post"]',
    site: 'facebook',
    surface: 'group',
  },
  facebookComment: {
    url: `${facebook}/`,
    name: 'comment',
    open: [],
    editor: `form[role="presentation"] ${lexical}`,
    submit: '#focused-state-composer-submit [role="button"]',
    site: 'facebook',
    surface: 'comment',
  },
  facebookMessage: {
    url: `${facebook}/messages/t/1234567890/`,
    name: 'message',
    open: [],
    editor: `[role="main"] ${lexical}`,
    submit: '[aria-label="Press Enter to send"]',
    site: 'facebook',
    surface: 'direct-message',
  },
  facebookChat: {
    url: `${facebook}/`,
    name: 'chat',
    open: ['[aria-label="Kayden Smith"]'],
    editor: `.docked ${lexical}`,
    submit: '.docked [aria-label="Press Enter to send"]',
    site: 'facebook',
    surface: 'direct-message',
  },
  modalPost: {
    url: `${facebook}/dialog/`,
    name: 'post',
    open: [],
    editor: `dialog ${lexical}`,
    submit: 'dialog [aria-label="Post"]',
    site: 'facebook',
    surface: 'post',
  },
  modalTitle: {
    url: `${facebook}/dialog/`,
    name: 'title',
    open: [],
    editor: 'dialog textarea',
    submit: 'dialog [aria-label="Post"]',
    site: 'facebook',
    surface: 'post',
  },
  modalDetails: {
    url: `${facebook}/dialog/`,
    name: 'details',
    open: [],
    editor: 'dialog [contenteditable="plaintext-only"]',
    submit: 'dialog [aria-label="Post"]',
    site: 'facebook',
    surface: 'post',
  },
  instagramCaption: {
    url: `${instagram}/`,
    name: 'caption',
    open: ['[aria-label="New post"]'],
    editor: `[role="dialog"] ${lexical}`,
    submit: '[role="dialog"] .row [role="button"]',
    site: 'instagram',
    surface: 'caption',
  },
  instagramComment: {
    url: `${instagram}/`,
    name: 'comment',
    open: [],
    editor: 'article form textarea',
    submit: 'article form [role="button"]',
    site: 'instagram',
    surface: 'comment',
  },
  instagramMessage: {
    url: `${instagram}/direct/t/1234567890/`,
    name: 'message',
    open: [],
    editor: `main ${lexical}`,
    submit: 'main > [role="button"]',
    site: 'instagram',
    surface: 'direct-message',
  },
  instagramBio: {
    url: `${instagram}/accounts/edit/`,
    name: 'bio',
    open: [],
    editor: '#pepBio',
    submit: 'form [role="button"]',
    site: 'instagram',
    surface: 'bio',
  },
  xPost: {
    url: `${x}/home`,
    name: 'post',
    open: [],
    editor: '.card [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    site: 'x',
    surface: 'post',
  },
  xDialog: {
    url: `${x}/compose/post`,
    name: 'post',
    open: [],
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButton"]',
    site: 'x',
    surface: 'post',
  },
  xReply: {
    url: `${x}/priya_shah/status/1234567890`,
    name: 'post',
    open: [],
    editor: '.card [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    site: 'x',
    surface: 'reply',
  },
  xMessage: {
    url: `${x}/messages/1234-5678`,
    name: 'message',
    open: [],
    editor: '[data-testid="dmComposerTextInput"]',
    submit: '[data-testid="dmComposerSendButton"]',
    site: 'x',
    surface: 'direct-message',
  },
  xChat: {
    url: `${x}/i/chat/1234-5678`,
    name: 'chat',
    open: [],
    editor: '[data-testid="dm-composer-textarea"]',
    submit: '[data-testid="dm-composer-send-button"]',
    site: 'x',
    surface: 'direct-message',
  },
  xBio: {
    url: `${x}/settings/profile`,
    name: 'bio',
    open: [],
    editor: 'textarea[name="description"]',
    submit: '[data-testid="Profile_Save_Button"]',
    site: 'x',
    surface: 'bio',
  },
} as const satisfies Record<string, ComposeBox>;

export type BoxName = keyof typeof boxes;
