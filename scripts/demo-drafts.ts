/** Drafts to try: one sentence each that some policy has a rule on, and one that is nobody's business. */

/** Policy under which the terminal shows them. */
export const demoPolicy = 'wakefield-trust';

export interface DemoDraft {
  text: string;
  /** What the reader is told of it. */
  why: string;
  /** Whether Chalkline has something to say. */
  raises: boolean;
}

export const demoDrafts: readonly DemoDraft[] = [
  {
    text: 'Kayden in my Year 4 class still can’t read a word, bless him.',
    why: 'a pupil who can be recognised',
    raises: true,
  },
  {
    text: 'Our head hasn’t a clue. Another pointless staff meeting!',
    why: 'a word about a colleague',
    raises: true,
  },
  {
    text: 'Some of our parents can’t be arsed to read with their kids.',
    why: 'families, and how it is said',
    raises: true,
  },
  {
    text: 'Lovely walk on the beach with the dogs. Chips on the way home.',
    why: 'nothing to say, so nothing is said',
    raises: false,
  },
];
