/** Words for sites, apps and their short forms. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const platform = wordList(
  'platform',
  `
instagram, insta, instgram, instagam, ig, the gram, snapchat, snap chat, snapchatted, on snap,
whatsapp, whats app, wattsapp, whatsap, wotsapp, watsapp, wapp, on wa, facebook, face book, facebk,
fbook, fb, facebook messenger, fb messenger, fb marketplace, discord, discord server, tiktok,
tik tok, tictoc, tic toc, tik toks, twitter, twatter, x formerly twitter, bluesky, blue sky, bsky,
mastodon, truth social, telegram, signal, viber, wechat, we chat, kik, wickr, line app, imessage,
facetime, face time, skype, zoom call, ms teams, microsoft teams, teams chat, teams call, on teams,
google meet, google classroom, google chat, seesaw, class dojo, classdojo, dojo, tapestry,
show my homework, satchel one, satchel, edulink, bromcom, weduc, parentmail, schoolcomms, showbie,
showmyhomework, hwb, c2k, blooket, kahoot, quizlet, youtube, you tube, yt, youtube shorts, twitch,
reddit, subreddit, tumblr, pinterest, pintrest, linkedin, linked in, be real, bereal, yubo, omegle,
wizz, tinder, grindr, plenty of fish, pof, match.com, nextdoor, next door app, mumsnet, netmums,
the student room, tsr, tes forum, rate my teacher, ratemyteachers, ratemyteacher, spotted page,
spotted group, confessions page, yik yak, tattle, tattle life, ask . fm, tellonym, ngl, sarahah,
strava, vinted, depop, ebay, gumtree, etsy, patreon, substack, wordpress, blogspot, tumblr blog,
flickr, vimeo, soundcloud, spotify, linktree, gofundme, justgiving, paypal, steam chat, xbox,
xbox live, x box, psn, playstation network, play station, playstation, ps4, ps5, nintendo,
nintendo switch, switch online, epic games, roblox, roblocks, minecraft, fortnite, fifa, ea fc,
call of duty, cod, warzone, valorant, clash royale, brawl stars, among us, rocket league, vr chat,
vrchat, twitch stream, google, google drive, google docs, dropbox, onedrive, icloud, airdrop,
outlook, gmail, hotmail, yahoo, chatgpt, chat gpt, copilot, my ai, character ai, wikipedia,
social media, socials, the socials, my socials, social networking, dms, group chat, whatsapp group,
whatsapp chat, fb group, facebook group, fb page, facebook page, insta page, insta account,
insta story, snap story, tiktok live, insta live, burner account, finsta, forum, chat room,
chatroom, blog, vlog, podcast, 📱, steam account, steam friends, my steam, via snap, over snap,
my snap, snap me, snap group,
`,
);
