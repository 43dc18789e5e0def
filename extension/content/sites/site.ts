/** The shape of a site's file: what is known of its compose boxes, as data. */
import type { Surface } from '../../../src/draft.ts';

/** Where the page shows something: an attribute, or the text, of an element. */
export interface Hook {
  /** Absent: the editor itself. */
  selector?: string;
  /** Within what the selector is looked up; the compose box where absent. */
  scope?: 'box' | 'page';
  /** Read in place of the text. */
  attribute?: string;
  /** What of it counts: the first group. */
  pattern?: RegExp;
}

/** One kind of compose box. Every hook is a dated observation: what does not match is guessed. */
export interface SurfaceFacts {
  surface: Surface;
  /** All that are given must hold. */
  path?: RegExp;
  editor?: string;
  label?: RegExp;
  within?: string;
  /** The nearest element above the editor that holds the whole box. */
  container?: string;
  /** What sends, within the container. */
  submit?: string;
  /** Whom it goes to, the surest first. */
  recipient?: readonly Hook[];
  /** Editors in the same container that are sent together with this one. */
  together?: string;
}

export interface SiteFacts {
  id: string;
  hosts: RegExp;
  /** The most exact first. */
  surfaces: readonly SurfaceFacts[];
  /** Under whose name it is posted, the surest first. */
  postingAs: readonly Hook[];
}
