/**
 * A browser's translator puts a `<font>` of its own in the place of each text node, and what the page writes to the old node
 * afterwards is seen by nobody; where the page wants to insert beside that node, it fails. Here the page's own node goes back,
 * emptied, before the translation: whatever the page then does to it is done in the document, and the translation, which is of
 * what stood there before, goes. A translator that watches the page translates the new words in their turn.
 * @param root what the translator may reach and the page draws in
 * @returns what stops it
 */
export function surviveTranslators(root: Node): () => void {
  const translations = new WeakMap<Text, Translation>();
  const originals = new WeakMap<Node, Text>();

  const forget = (text: Text, { font }: Translation) => {
    translations.delete(text);
    originals.delete(font);
  };
  const putBack = (text: Text, font: Element) => {
    if (text.isConnected || font.parentNode === null) return;
    translations.set(text, { font, words: text.data });
    originals.set(font, text);
    text.data = '';
    font.before(text);
    written.observe(text, { characterData: true });
  };
  /** The page has written to its node, or taken it away, or the translator has taken back what it did. */
  const follow = (text: Text) => {
    const translation = translations.get(text);
    if (translation === undefined) return;
    const { font, words } = translation;
    const isTakenBack = font.parentNode === null && text.data === '';
    const isOutdated = text.data !== '' || text.parentNode !== font.parentNode;
    if (isTakenBack) text.data = words;
    else if (isOutdated) font.remove();
    if (isTakenBack || isOutdated) forget(text, translation);
  };

  const written = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Text) follow(target);
  });
  const replaced = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (removedNodes.length === 0) continue;
      const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
      for (const node of removedNodes) {
        const text = node instanceof Text ? node : originals.get(node);
        if (text === undefined) continue;
        if (translations.has(text)) follow(text);
        else if (font !== undefined && !originals.has(font)) putBack(text, font);
      }
    }
  });
  replaced.observe(root, { childList: true, subtree: true });
  return () => {
    replaced.disconnect();
    written.disconnect();
  };
}

interface Translation {
  readonly font: Element;
  /** What the page had written. */
  readonly words: string;
}

function isFont(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font';
}
