/** Words for hearts, tenderness, being moved. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const heart = wordList(
  'heart',
  `
❤, 🧡, 💛, 💚, 💙, 💜, 🖤, 🤍, 🤎, 🩷, 🩵, 🩶, 💕, 💖, 💗, 💓, 💞, 💘, 💝, 💟, ❣, ♥, 🥰, 😍, 😘, 😻, 🤗, 🫶, 🥹, 🥲, 😭, 😇, 🤩,
💐, 🌹, my heart is full, heart is full, heart full, full heart, full hearts, heart so full,
heart melts, heart melted, melted my heart, melts my heart, melt my heart, heart is melting,
heart bursting, heart could burst, hearts of gold, warmed my heart, warms my heart, warm my heart,
heartwarming, heart warming, heartfelt, touched my heart, captured my heart, stole my heart,
stolen my heart, love them all, love you, love you all, love u, luv, luv u, ily, ilysm, lysm,
i adore, adore, adorable, much love, lots of love, big love, so much love, all the love,
sending love, sending love to, send love, sending hugs, big hugs, xxx, xxxx, xoxo, kisses, mwah, aw,
aww, awww, awwww, aww bless, ahh bless, bless their hearts, bless her heart, bless his heart,
bless their cotton socks, so moved, moved to tears, so emotional, feeling emotional, bit emotional,
proper emotional, teary, bit teary, a bit teary, tearful, welled up, welling up, tears of joy,
happy tears, happy crying, sobbed, i sobbed, sobbed my heart out, cried happy tears, ugly cried,
ugly crying, in bits, was in bits, im in bits, lump in my throat, goosebumps, goose bumps,
made me cry, had me crying, had me in tears, brought a tear, brought a tear to my eye,
tear to my eye, not crying you're crying, im not crying you are, something in my eye,
got something in my eye, all the feels, right in the feels, choked up, so touched, honoured,
privileged, feel so lucky, feeling blessed, so blessed, so grateful, feeling grateful, so thankful,
proud moment, made my day, made my week, made my year, best feeling, precious moments,
precious memories, treasured, treasure this, treasure forever, forever grateful, cherished,
darlings, poppet, so sweet, sweetest, sweetheart, sweetie, lovely moment, so lovely, loveliest,
so cute, cutest, cuteness overload, dote, wee dote, cwtch, cwtches, cwtch up, im soft, miss them,
miss them already, miss you, missing you, going to miss, gonna miss, will miss, will be missed,
hold close, hold them close, thinking of you, thinking of you all, thoughts with,
thoughts and prayers, choose kind, wholesome, loves it here,
`,
);
