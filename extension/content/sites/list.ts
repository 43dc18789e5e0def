/** Every site that Chalkline knows by name, and which of them a page belongs to. */
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { other } from './other.ts';
import type { SiteFacts } from './site.ts';
import { x } from './x.ts';

export const sites: readonly SiteFacts[] = [facebook, instagram, x];

/** The facts of the site with a host name; those of `other` where it is not known. */
export function siteOfHost(host: string): SiteFacts {
  return sites.find((site) => site.hosts.test(host)) ?? other;
}

/** Under what settings know a site: its id, or the host of one that has none. */
export function siteKey(site: SiteFacts, host: string): string {
  return site === other ? host || other.id : site.id;
}
