/** Words for people outside the school. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const outsider = wordList(
  'outsider',
  `
driver, bus driver, taxi driver, cab driver, cabbie, uber driver, delivery driver, delivery man, delivery guy,
dpd man, dpd driver, evri, evri driver, hermes driver, amazon driver, amazon man, royal mail, postie, postman,
postwoman, courier, van driver, white van man, lorry driver, trucker, bin men, binmen, bin lorry, binman, cyclist,
biker, motorist, bmw driver, audi driver, tesla driver, learner driver, sunday driver, middle lane hogger, tailgater,
pedestrian, traffic warden, parking attendant, parking warden, conductor, ticket inspector, train guard,
train manager, train staff, station staff, avanti, northern rail, scotrail, gwr, lner, tfl, tfw, translink,
passenger, fellow passenger, commuter, man on the train, woman on the train, bloke on the train, man on the bus,
woman on the bus, bloke on the bus, guy on the bus, people on the train, people on the bus, man on the plane,
woman on the plane, ryanair, easyjet, jet2, wizz air, british airways, air steward, cabin crew, airport staff,
airport security, tourist, holidaymaker, hotel manager, hotel staff, airbnb host
neighbour, neighbor, next door neighbour, my neighbour, our neighbour, neighbour from hell, upstairs neighbour,
downstairs neighbour, her over the road, him over the road, him across the road, the couple next door,
folk next door, bloke next door, woman next door, man next door, students next door, landlord, landlady,
letting agent, lettings agency, estate agent, housing association, housing officer, mortgage adviser,
mortgage broker, solicitor, conveyancer, surveyor, builder, plumber, electrician, roofer, plasterer, decorator,
joiner, gas man, gas engineer, boiler man, window cleaner, gardener, tradesman, tradesmen, handyman at home,
cowboy builder, removal men, british gas, octopus energy, edf, eon, scottish power, ovo, openreach, virgin media,
talktalk, vodafone, thames water, water company, energy company, energy supplier, broadband company, my bank,
the bank, barclays, natwest, santander, lloyds, hmrc, dvla, dwp, student loans company, home office, passport office,
jobcentre
bloke, fella, geezer, old geezer, old man, old lady, old woman, old dear, random man, random woman, random bloke,
random guy, random stranger, complete stranger, total stranger, stranger, some bloke, some guy, some man, some woman,
some random, some idiot, some tool, some fool, some clown, some muppet, some numpty, some melt, some wally,
some plank, some random bloke, this guy, this bloke, this fella, that bloke, that guy, the bloke, the guy who,
the man who, the woman who, person in front, person behind me, man in front, woman in front, bloke in front,
people behind us, people in front, man behind me, woman behind me, bloke behind me, bloke in the pub, man in the pub,
bloke down the pub, bloke at the gym, man at the gym, woman at the gym, woman in tesco, man in tesco, bloke in tesco,
woman in asda, woman in aldi, man in asda, man in the queue, woman in the queue, lady in the shop, lad in the shop,
bloke on facebook, man on twitter, woman on facebook, people on facebook, people on twitter, people on here,
folk on here, man on the internet, dog walker, dog owner, litter louts, fly tipper, boy racer
customer, customer service, customer care, shopkeeper, shop assistant, shop staff, checkout girl, checkout lady,
cashier, till lady, self checkout, call centre, call handler, live chat agent, telesales, cold caller, scammer,
fraudster, hacker, thief, thieves, burglar, bike thief, parking firm, parking company, waiter, waitress, barman,
barmaid, bartender, barista, bouncer, doorman, door staff, takeaway guy, deliveroo, just eat, uber eats,
deliveroo driver, restaurant manager, hairdresser, my hairdresser, barber, nail lady, beautician, tattooist,
personal trainer, gym instructor, yoga teacher, driving instructor, driving examiner, mechanic, mot man, the vet, gp,
gp receptionist, doctor receptionist, nurse on the ward, midwife, paramedic, a & e staff, nhs staff, pharmacist,
police, police officer, copper, bobby, pcso, traffic cop, fireman, firefighter, magistrate, juror, vicar, priest,
imam
referee, ref, the ref, linesman, lino, var, umpire, striker, goalie, goalkeeper, midfielder, footballer, pundit,
commentator, co commentator, fans, away fans, home fans, supporters, opposition fans, england fans, spurs fans,
arsenal fans, man u fans, man utd fans, liverpool fans, city fans, chelsea fans, leeds fans, rangers fans,
celtic fans, everton fans, newcastle fans, the opposition, football manager, the manager of, troll, keyboard warrior,
internet troll, bots, bot account, anonymous account, anon account, faceless account, randomer, reply guy, catfish,
facebook expert, armchair expert, original poster, influencer, my ex boyfriend, protester, heckler, queue jumper,
noisy eater, eavesdropper, manspreader
the judge, dentist receptionist, gp surgery, my dentist, my vet, online troll, some builder, our builder, my builder,
the garage, restaurant owner, garage owner, cafe owner, pub landlord, the manager at, some lad, lad on the bus,
lass on the bus, kid on the bus, teenagers on the bus, some twat on, some bellend on, sky customer service,
ee customer service, bt customer service, o2 customer service, man in the audi, man in the bmw,
woman in the range rover, woman in the mini, the umpire, tory voters, remainers, brexiteers
`,
);
