/** A site that Chalkline has no facts of: everything is guessed from the page. */
import type { SiteFacts } from './site.ts';

export const other: SiteFacts = { id: 'other', hosts: /^/, surfaces: [], postingAs: [] };
