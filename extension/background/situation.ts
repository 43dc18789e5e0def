/** A draft as a page shows it, completed with what the settings know of its writer. */
import type { Account, Draft } from '../../src/draft.ts';
import type { Settings } from '../../src/settings/catalog.ts';
import { normalisePhrase } from '../../src/settings/phrase.ts';
import type { SeenDraft } from '../messages.ts';

/** A school's name within the name of the account makes it an official one. */
function accountOf(postingAs: string | undefined, schoolNames: readonly string[]): Account {
  const name = ` ${normalisePhrase(postingAs ?? '')} `;
  const isSchool = schoolNames.some((school) => {
    const words = normalisePhrase(school);
    return words !== '' && name.includes(` ${words} `);
  });
  return isSchool ? 'official' : 'personal';
}

/** The whole draft for the analyzer. */
export function completeDraft(seen: SeenDraft, settings: Settings): Draft {
  const { text, site, surface, attachments, recipient, postingAs } = seen;
  const disclaimer = { yes: true, no: false, unknown: undefined }[settings.profileDisclaimer];
  return {
    id: null,
    text,
    site,
    surface,
    attachments,
    account: accountOf(postingAs, settings.schoolNames),
    ...(recipient ? { recipient } : {}),
    school: {
      names: settings.schoolNames,
      emailDomains: settings.schoolEmailDomains,
      websites: settings.schoolWebsites,
    },
    profile: disclaimer === undefined ? {} : { disclaimer },
  };
}
