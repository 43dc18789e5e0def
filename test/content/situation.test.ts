/** The situation of a box on each site: from the facts where they match, from the page where they do not. */
// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { siteKey, siteOfHost } from '../../extension/content/sites/list.ts';
import { placeOf, situationOf, submitOf } from '../../extension/content/sites/situation.ts';

afterEach(() => document.body.replaceChildren());

function look(host: string, path: string, html: string) {
  document.body.innerHTML = html;
  const root = document.querySelector<HTMLElement>('[data-box]') as HTMLElement;
  const site = siteOfHost(host);
  const place = placeOf(site, root, path);
  const { surface, roots } = place;
  return { surface, roots, submit: submitOf(place), ...situationOf(site, root, place) };
}

const lexical = (label: string) =>
  `<div data-box contenteditable="true" data-lexical-editor="true" role="textbox" aria-label="${label}"></div>`;
const photo = (alt: string) => `<img src="blob:https://x/1" width="160" alt="${alt}">`;

describe('Facebook', () => {
  const host = 'www.facebook.com';

  test('a post, with its pictures and the name beside the avatar', () => {
    const seen = look(
      host,
      '/',
      `<div role="dialog" aria-label="Create post"><img width="200" src="https://scontent.x/me.jpg" alt="Sam's profile picture">
       <a href="/sam"><span>Sam  Okafor</span></a>${lexical("What's on your mind, Sam?")}
       ${photo('May be an image of children')}${photo('Image')}<img src="blob:x" width="16" alt="icon">
       <div role="button" aria-label="Emoji"></div><div role="button" aria-label="Post" id="send">Post</div></div>`,
    );
    expect(seen).toMatchObject({
      surface: 'post',
      postingAs: 'Sam Okafor',
      attachments: [
        { kind: 'image', description: 'May be an image of children' },
        { kind: 'image', description: '' },
      ],
    });
    expect(seen.recipient).toBeUndefined();
    expect(seen.submit?.id).toBe('send');
  });

  test('a group post goes to the group', () => {
    const seen = look(
      host,
      '/groups/123/',
      `<div role="main"><h1>Year 4 parents chat</h1></div><div role="dialog">${lexical('Create a public post…')}<div role="button" aria-label="Post">Post</div></div>`,
    );
    expect(seen).toMatchObject({ surface: 'group', recipient: 'Year 4 parents chat' });
  });

  test('a comment, under the name in its label, in whatever language the button is', () => {
    const seen = look(
      host,
      '/',
      `<div role="article"><form role="presentation">${lexical('Comment as Hillcrest Primary')}
       <div id="focused-state-composer-submit"><div role="button" aria-label="Kommentieren" id="send"></div></div></form></div>`,
    );
    expect(seen).toMatchObject({ surface: 'comment', postingAs: 'Hillcrest Primary' });
    expect(seen.submit?.id).toBe('send');
  });

  test('a reply and to whom', () => {
    const seen = look(
      host,
      '/',
      `<form role="presentation">${lexical('Reply to Dan Reed…')}</form>`,
    );
    expect(seen).toMatchObject({ surface: 'reply', recipient: 'Dan Reed' });
  });

  test('a message, in its own page and in a docked chat', () => {
    const chat = `<div role="log" aria-label="Messages in conversation with Kayden Smith"></div>${lexical('Message')}`;
    expect(look(host, '/messages/t/1/', `<div role="main">${chat}</div>`)).toMatchObject({
      surface: 'direct-message',
      recipient: 'Kayden Smith',
    });
    const photos = `<div role="row">${photo('Kayden on a bike')}</div>`;
    const others = look(host, '/messages/t/1/', `<div role="main">${photos}${chat}</div>`);
    expect(others.attachments).toEqual([]);
    const docked = look(host, '/', `<div><div>${chat}</div></div>`);
    expect(docked).toMatchObject({ surface: 'direct-message', recipient: 'Kayden Smith' });
    expect(docked.postingAs).toBeUndefined();
  });
});

describe('X', () => {
  const host = 'x.com';
  const post = (index: number) =>
    `<div ${index ? '' : 'data-box'} contenteditable="true" data-testid="tweetTextarea_${index}" class="public-DraftEditor-content"></div>`;
  const account =
    '<div data-testid="SideNav_AccountSwitcher_Button">Sam Okafor <span>@sam</span></div>';

  test('a thread is read as one', () => {
    const seen = look(
      host,
      '/compose/post',
      `${account}<div role="dialog">${post(0)}${post(1)}<div data-testid="tweetTextarea_0_label"></div><div role="button" data-testid="tweetButton" id="send"></div></div>
       <div contenteditable="true" data-testid="tweetTextarea_0"></div>`,
    );
    expect(seen.roots).toHaveLength(2);
    expect(seen).toMatchObject({ surface: 'post', postingAs: 'Sam Okafor @sam' });
    expect(seen.submit?.id).toBe('send');
  });

  test('a reply on the page of a post', () => {
    const seen = look(
      host,
      '/priya/status/123',
      `<article data-testid="tweet"><a href="/priya">Priya</a></article><div>Replying to <a href="/priya">@priya</a>${post(0)}<div role="button" data-testid="tweetButtonInline">Reply</div></div>`,
    );
    expect(seen).toMatchObject({ surface: 'reply', recipient: '@priya' });
  });

  test('a message in the new chat, and the profile', () => {
    const chat = look(
      host,
      '/i/chat/1',
      `<div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"><a>Kayden Smith</a></div>
       <textarea data-box data-testid="dm-composer-textarea"></textarea><button data-testid="dm-composer-send-button" id="send"></button></div>`,
    );
    expect(chat).toMatchObject({ surface: 'direct-message', recipient: 'Kayden Smith' });
    expect(chat.submit?.id).toBe('send');
    const bio = look(
      host,
      '/settings/profile',
      '<div role="dialog"><textarea data-box name="description"></textarea></div>',
    );
    expect(bio.surface).toBe('bio');
  });
});

describe('Instagram', () => {
  const host = 'www.instagram.com';

  test('a caption with an alt text still being written', () => {
    const seen = look(
      host,
      '/',
      `<div role="dialog" aria-label="Create new post"><h1>Create new post</h1><div role="button" id="send">Share</div>
       <img alt="sam.okafor's profile picture" width="200" src="https://scontent.x">${lexical('Write a caption...')}
       ${photo('')}<input type="text" placeholder="Write alt text…" value="Children on the stage"></div>`,
    );
    expect(seen).toMatchObject({
      surface: 'caption',
      postingAs: 'sam.okafor',
      attachments: [{ kind: 'image', description: 'Children on the stage' }],
    });
    expect(seen.submit?.id).toBe('send');
  });

  test('a comment, a message, the bio, and the answer to a story, which is a message', () => {
    expect(
      look(host, '/', '<form><textarea data-box aria-label="Add a comment…"></textarea></form>')
        .surface,
    ).toBe('comment');
    expect(
      look(
        host,
        '/direct/t/1/',
        `<main><a href="/kayden_s09/">kayden_s09</a>${lexical('Message')}</main>`,
      ),
    ).toMatchObject({ surface: 'direct-message', recipient: 'kayden_s09' });
    expect(
      look(host, '/accounts/edit/', '<form><textarea data-box id="pepBio"></textarea></form>')
        .surface,
    ).toBe('bio');
    expect(
      look(
        host,
        '/stories/x/1',
        '<textarea data-box aria-label="Reply to kayden_s09…"></textarea>',
      ),
    ).toMatchObject({ surface: 'direct-message', recipient: 'kayden_s09' });
  });
});

describe('a site that is not known', () => {
  const host = 'forum.example';

  test.each<[string, string, string, string]>([
    ['post', '/', '<form><textarea data-box></textarea></form>', ''],
    ['comment', '/thread/1', '<textarea data-box placeholder="Add a comment"></textarea>', ''],
    ['reply', '/thread/1', '<textarea data-box aria-label="Reply to Jo"></textarea>', 'Jo'],
    ['direct-message', '/inbox/3', '<textarea data-box></textarea>', ''],
    ['direct-message', '/', '<textarea data-box placeholder="Message Kim"></textarea>', 'Kim'],
    ['direct-message', '/', '<textarea data-box placeholder="Write a message"></textarea>', ''],
    ['comment', '/', '<article><div data-box contenteditable="true"></div></article>', ''],
    ['caption', '/upload', '<textarea data-box placeholder="Caption"></textarea>', ''],
  ])('%s at %s', (surface, path, html, recipient) => {
    const seen = look(host, path, html);
    expect(seen.surface).toBe(surface);
    expect(seen.recipient ?? '').toBe(recipient);
  });

  test('a video and a chosen file', () => {
    const seen = look(
      host,
      '/',
      '<form><textarea data-box></textarea><video aria-label="The nativity play"></video></form>',
    );
    expect(seen.attachments).toEqual([{ kind: 'video', description: 'The nativity play' }]);
  });

  test('the send button is the last that speaks of sending, and no menu', () => {
    const seen = look(
      host,
      '/',
      `<form><textarea data-box></textarea><button type="button" aria-haspopup="true">Post to…</button>
       <button type="button">Add photo</button><button type="button">Cancel</button><button id="send" type="button">Publish</button></form>`,
    );
    expect(seen.submit?.id).toBe('send');
  });
});

test('settings know a site by its id, or an unknown one by its host', () => {
  expect(siteKey(siteOfHost('m.facebook.com'), 'm.facebook.com')).toBe('facebook');
  expect(siteKey(siteOfHost('mobile.twitter.com'), 'mobile.twitter.com')).toBe('x');
  expect(siteKey(siteOfHost('notfacebook.com'), 'notfacebook.com')).toBe('notfacebook.com');
});
