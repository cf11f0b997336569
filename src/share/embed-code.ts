interface Frame {
  readonly address: string;
  readonly title: string;
}

/** Wide enough for the slider's dates, high enough for a card over the map; `max-width` lets a phone narrow it. */
const size = { width: 800, height: 520 } as const;

/** One `<iframe>` element, its attributes escaped: titles and addresses may hold any character. */
export function embedCode({ address, title }: Frame): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${size.width}" height="${size.height}"`,
    'loading="lazy"',
    'style="max-width: 100%; border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
