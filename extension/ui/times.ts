/** Times and dates as people here write them. */

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "14:05", from milliseconds since 1970. */
export function clockTime(milliseconds: number): string {
  return clock.format(milliseconds);
}

/** "2 March 2026", from an ISO date. */
export function shortDate(iso: string): string {
  return day.format(new Date(iso));
}
