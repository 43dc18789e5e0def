/** Animals, trees, gems and the like that British classes are named after, one by one and in the plural. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const className = wordList(
  'class-name',
  `
hedgehog, owl, squirrel, badger, fox, robin, rabbit, butterfly, ladybird, bumblebee, bee, dolphin, penguin, otter,
kingfisher, kestrel, puffin, dragonfly, caterpillar, duckling, cygnet, swan, heron, skylark, wren, sparrow, swallow,
swift, goldfinch, chaffinch, blackbird, woodpecker, falcon, eagle, hawk, osprey, buzzard, kite, barn owl, snowy owl,
tawny owl, tiger, lion, panther, leopard, cheetah, panda, koala, kangaroo, elephant, giraffe, zebra, meerkat, monkey,
gorilla, bear, polar bear, wolf, hare, deer, fawn, dormouse, mole, vole, seal, whale, turtle, tortoise, starfish,
seahorse, octopus, crab, oyster, firefly, grasshopper, ladybug, wombat, lemur, toucan, parrot, flamingo, peacock,
oak, ash, willow, beech, birch, maple, elm, acorn, hazel, holly, rowan, sycamore, chestnut, cedar, pine, larch, alder,
hawthorn, sapling, sunflower, poppy, bluebell, daisy, snowdrop, daffodil, buttercup, primrose, foxglove, bramble,
rainbow, sunshine, starlight, ruby, emerald, sapphire, amber, topaz, opal, pearl, jade, diamond, amethyst, turquoise,
jupiter, saturn, neptune, mercury, mars, venus, comet, apollo, orion, pluto, planet, picasso, monet, matisse,
kandinsky, mondrian, hepworth, hockney, banksy, dahl, rowling, seuss, shakespeare, darwin, newton, einstein, nightingale,
seacole, attenborough, tudor, viking, saxon, roman, celt, dosbarth
`,
);
