/**
 * Puts the field's text on the clipboard; false where the browser gives no way to. The text is then left selected, so that the
 * reader's own keys can copy it.
 */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return copySelected();
  }
}

/** The older way: it asks no permission, and needs no secure address. */
function copySelected(): boolean {
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way left where the clipboard is closed to the page
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
