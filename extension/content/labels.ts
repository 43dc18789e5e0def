/** What a control is called: for people, and for code. */

/** The name that the page gives a control: label, placeholder, or the text of a button. */
export function labelOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.getElementById?.(id)?.textContent ?? '');
  const labels = 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : [];
  const all = [
    element.getAttribute('aria-label'),
    ...labelled,
    ...[...labels].map((label) => label.textContent),
    element.getAttribute('aria-placeholder'),
    element.getAttribute('placeholder'),
    element.getAttribute('data-placeholder'),
    element.getAttribute('title'),
  ];
  return all.find((words) => words?.trim())?.trim() ?? '';
}

/** The words by which code knows a control; the same in every language of the page. */
export function codeName(element: Element): string {
  return ['data-testid', 'data-test', 'name', 'id', 'slot', 'class']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
