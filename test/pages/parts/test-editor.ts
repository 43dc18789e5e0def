/** What a test may ask of a page's editors: their own model, DOM and undo depth, and what was sent. */

export interface TestEditor {
  /** The editor's own model as JSON, without random keys. */
  model(): unknown;
  /** Steps that can be undone; null where only the browser knows. */
  undoDepth(): number | null;
  /** The text that the editor would send. */
  text(): string;
  /** The editable's DOM, without random keys. */
  dom(): string;
}

declare global {
  interface Window {
    testEditor: Record<string, TestEditor>;
    testSent: { box: string; text: string }[];
  }
}

window.testEditor = {};
window.testSent = [];

/** Makes an editor known to tests under a name; returns how to take it away again. */
export function register(name: string, editor: TestEditor): () => void {
  window.testEditor[name] = editor;
  return () => {
    if (window.testEditor[name] === editor) delete window.testEditor[name];
  };
}

/** Notes what a site would now send to its server. */
export function noteSent(box: string, text: string): void {
  window.testSent.push({ box, text });
}
