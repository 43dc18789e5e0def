/** The sites that Chalkline knows by name; each has its file in extension/content/sites. */

export const siteIds = ['facebook', 'instagram', 'x'] as const;
export type SiteId = (typeof siteIds)[number];
