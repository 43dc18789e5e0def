/** Words for animals of the home. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const pets = wordList(
  'pets',
  `
dog, dogs, doggo, doggy, doggie, pup, pups, puppy, puppies, pupper, puppy training, pooch, mutt,
woofer, cat, cats, kitty, kitten, kittens, moggy, moggie, pussy cat, pussycat, rescue cat,
rescue dog, house cat, tabby, ginger tom, tomcat, tortoiseshell cat, siamese, maine coon,
ragdoll cat, bengal cat, sphynx, hamster, hammy, gerbil, guinea pig, guinea pigs, degu, chinchilla,
rabbit, rabbits, bunny, bunnies, pet rat, ferret, hedgehog, tortoise, terrapin, pet snake,
corn snake, gecko, leopard gecko, bearded dragon, beardie, tarantula, stick insects, giant snails,
goldfish, tropical fish, fish tank, aquarium, koi, budgie, parrot, cockatiel, chickens, hens,
ex battery hens, chooks, duckling, pony, ponies, horse, horses, foal, gelding, stables, mucking out,
hack out, alpaca, sheepdog, lambing, labrador, lab puppy, black lab, choc lab, chocolate lab,
golden retriever, retriever, goldie, german shepherd, alsatian, gsd, collie, border collie, spaniel,
cocker spaniel, springer spaniel, sprocker, cavapoo, cockapoo, cockerpoo, labradoodle, poodle,
shih tzu, shihtzu, lhasa apso, bichon, maltese, pug, puggle, french bulldog, frenchie, bulldog,
staffy, staffie, staffordshire bull terrier, xl bully, rottweiler, rotty, doberman, dobermann,
boxer dog, dalmatian, husky, malamute, greyhound, greyhounds, retired greyhound, whippet, lurcher,
saluki, beagle, basset hound, sausage dog, dachshund, daxie, chihuahua, yorkie, yorkshire terrier,
jack russell, jrt, jackapoo, westie, scottie dog, border terrier, patterdale, terrier, bedlington,
schnauzer, corgi, pomeranian, great dane, st bernard, newfoundland dog, vizsla, weimaraner,
red setter, rescue centre, dogs trust, battersea dogs, rspca, cats protection, walkies, dog walk,
dog walks, walking the dog, walked the dog, dog walker, dog walkers, dog park, dog friendly,
dog sitter, dog groomer, groomers, doggy daycare, kennels, cattery, vet, vets, vet bill, vet bills,
at the vets, neutered, spayed, wormed, flea treatment, microchip, microchipped, poo bag, poo bags,
dog poo, litter tray, catnip, dreamies, dog bed, dog basket, crate training, zoomies, goodest boy,
fur baby, furbaby, furbabies, fur babies, four legged friend, pets, pet insurance, crufts,
rainbow bridge, over the rainbow bridge, put to sleep, barking, woof, miaow, meow, paws,
tail wagging, waggy tail, head tilt, belly rub, tummy rub, muddy paws, wet dog, 🐶, 🐕, 🐾, 🐩, 🐱, 🐈, 🐹,
🐰, 🐇, 🐴, 🐠, 🐢, 🦜, 🐔, 🐎, 🦔,
`,
);
