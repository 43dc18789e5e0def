/** Words for online gaming contact. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const gamer = wordList(
  'gamer',
  `
gamertag, gamer tag, gamer tags, gamer id, my gamertag, psn name, psn id, my psn, xbox name,
xbox gamertag, friend code, switch code, steam name, steam id, epic name, epic id, riot id,
activision id, discord tag, my discord, discord server, join my discord, server invite,
invite to my server, join my server, join the server, on my server, private server, server ip,
minecraft server, minecraft realm, realm invite, realm code, join my realm, my realm, my island,
island code, dodo code, map code, lobby code, join my lobby, in my lobby, custom lobby,
join the lobby, in the lobby, party chat, join the party chat, join my party, game chat, voice chat,
voice channel, on the mic, on mic, headset on, squad up, squading up, squads later, squads tonight,
in my squad, need one for squads, need a fourth, need a fourth for, need one more for, duo, duos,
duo queue, duo with me, run duos, team up with, party up, join my clan, join the clan, clan war,
join the guild, raid tonight, raid group, raid night, ranked later, play ranked, 1v1 me, 1 v 1, 2v2,
5v5, gg, ggs, noob, clutched, camped, spawn, respawn, v bucks, vbucks, robux, send robux,
gift card code, battle pass, battlepass, hop on, hop on later, hop on fortnite, hop on minecraft,
hop on fifa, get on fortnite, get on fifa, get on tonight, coming online, are you on tonight,
you on tonight, on the xbox tonight, on xbox tonight, on the ps5, on ps tonight, on the playstation,
play me at fifa, play fifa, game of fifa, game of fortnite, game of warzone, game of cod,
game of minecraft, beat you at fifa, beat me at fifa, play against me, play with me online,
gaming with, gaming session, gaming night, gaming later, gaming tonight, online gaming,
add me on steam, add me on xbox, add me on psn, add me on discord, add me on fortnite,
add me on roblox, add me on epic, add me on switch, add my gamertag, add my psn, steam deck, xbox,
psn, ps5, playstation, nintendo switch, twitch, fortnite, roblox, minecraft, call of duty, warzone,
fifa, ea fc, rocket league, valorant, overwatch, apex legends, league of legends, gta, gta online,
among us, brawl stars, clash royale, clash of clans, pokemon go, animal crossing, mario kart,
smash bros, splatoon, destiny 2, helldivers, elden ring, baldurs gate, counter strike, csgo,
world of warcraft, wow raid, dota, runescape, d & d online, remote play, 🎮, 🕹,
`,
);
