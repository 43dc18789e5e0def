/** Words for milder swear words that many readers let pass. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const swearMild = wordList(
  'swear-mild',
  `
bloody, bloody hell, bloomin, blummin, blumming, bleedin, bleeding hell, blinkin, blinking heck,
flipping, flippin, flippin eck, flipping heck, flippin heck, flipping hell, flamin, flaming heck,
ruddy, ruddy hell, chuffing, chuffin, chuffing hell, chuffing heck, naffin, naff off, naff all,
friggin, frigging, frickin, freaking, freakin, fecking hell, fudging, sugar honey,
shut the front door, what the fudge, effing, effin, damn, damn it, dammit, damnit, god damn,
goddamn, goddam, goddamnit, dang, darn, darn it, drat, hell, hells bells, what the hell,
who the hell, why the hell, how the hell, where the hell, go to hell, oh hell, as hell, hell of a,
helluva, like hell, gordon bennett, jesus christ, jesus wept, for christ's sake, christ on a bike,
christ almighty, god almighty, for god's sake, jeepers, jaysus, jaysis, jesus mary and joseph,
holy crap, crap, crappy, crapola, crap load, load of crap, piece of crap, crud, cruddy, arse,
can't be arsed, cba, my arse, arse about, arsing about, arsing around, arse about face,
arse over tit, arse end, pain in the arse, kick up the arse, half arsed, smart arse, smartarse,
lazy arse, fat arse, arse licking, pain in the bum, bugger, bugger off, bugger all, bugger me,
bugger it, silly bugger, lucky bugger, poor bugger, daft bugger, buggeration, sod, sod off, sod all,
sod it, sod this, sod that, sodding hell, sodding thing, sod's law, silly sod, lazy sod, poor sod,
lucky sod, odds and sods, git, old git, grumpy git, miserable git, smug git, pissed off, peed off,
cheesed off, twonk, silly cow, moody cow, mardy cow, knackers, load of cobblers, load of balls,
balls to that, balls it up, balls up, ballache, ball ache, ball ache of a, cock up, cocked up,
cockup, cock ups, load of pants, don't give a toss, give a toss, couldn't give a toss, load of tosh,
load of tripe, bullcrap, baloney, old fart, boobs, right tit, arse over, tits up, get on my tits,
on my tits, tits and arse, fannying about, fanny about, fannying around, bad ass, dumbass, smartass,
smart ass, my ass, arse biscuits, bum hole, screw you, screw this, screw that, screw it, screwed up,
sucks, this sucks, it sucks, sucky, shut yer gob, shut your gob, shut your face, shut your trap,
cow bag, cowbag, get stuffed, stuff this, up yours, get knotted, bog off, jog on, go swivel,
slag off, slagging off, slagged off, fekkit, arra feck, wee shite, keech, wee skitter, hell's teeth,
mother of god, pigging, pigging hell, bumhole, ballsed up, poxy, turd, knob, nob, tit, dick, crikey,
blimey, cor blimey, fart, willy, gob, oh my god, screwed, twit, plonker, pillock, prat, muppet,
numpty, wally, minger, minging, naff, ass, badass, poo, jobby, skitter, bint, tosh, jesus,
sweet jesus, blooming heck, bleeding useless, bleeding idiot, blooming marvellous, load of bull,
load of bollards, silly tart, frick, toss, heck
`,
);
