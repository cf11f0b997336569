/** What a message from the page around a frame asks for: to be told the height, under a name that is its own for the frame. */
export interface Asked {
  readonly form: 'pym' | 'sizer';
  readonly id: string;
  /** Of the second form: what the answer says that it answers. */
  readonly why: string;
}

const between = 'xPYMx';
const sizerMark = '[iFrameSizer]';

/**
 * Reads the two forms in which newsrooms' pages ask a frame for its height, and nothing else: pym's `pym xPYMx id xPYMx width xPYMx
 * number`, without the spaces, and iframe-resizer's `[iFrameSizer]id:8:false:…`, later `[iFrameSizer]resize`. Null for all else.
 * @param known what was asked first; pym's name for the frame stands in the frame's address
 */
export function askedIn(data: unknown, known: Asked | null): Asked | null {
  if (typeof data !== 'string' || data.length > longest) return null;
  if (data.startsWith(sizerMark)) {
    if (data === `${sizerMark}resize`) return known?.form === 'sizer' ? { ...known, why: 'resize' } : null;
    const id = /^([^:]+):\d+:(?:true|false):/.exec(data.slice(sizerMark.length))?.[1];
    return id === undefined ? null : { form: 'sizer', id, why: 'init' };
  }
  const [mark, id = '', what, width = '', ...more] = data.split(between);
  const isPym = mark === 'pym' && what === 'width' && /^\d+$/.test(width) && more.length === 0;
  return isPym && known?.form === 'pym' && id === known.id ? known : null;
}

/** Characters; what is longer is neither form. */
const longest = 1000;

/** The height in pixels, in the form in which it was asked for. Nothing else is ever told. */
export function toldAs({ form, id, why }: Asked, height: number, width: number): string {
  return form === 'pym' ? ['pym', id, 'height', height].join(between) : `${sizerMark}${id}:${height}:${width}:${why}`;
}

/** Pym's name for the frame, from the address as its script made it. */
export function askedByAddress(query: string): Asked | null {
  const id = new URLSearchParams(query).get('childId') ?? '';
  return id === '' ? null : { form: 'pym', id, why: '' };
}

export interface Host {
  /** Tells the height, in pixels, to a host that has asked or will; again only where it is another. */
  readonly tell: (height: number) => void;
}

/** What is needed of a `Window`. */
export interface Frame {
  readonly parent: { readonly postMessage: (message: string, target: string) => void };
  readonly location: Pick<Location, 'search'>;
  readonly innerWidth: number;
  readonly addEventListener: (type: 'message', listener: (message: Pick<MessageEvent, 'data' | 'source'>) => void) => void;
}

/**
 * The page around the frame, from the first moment on, since it asks once and early. It alone is listened to; a page that stands in
 * no frame listens to nobody.
 */
export function hostOf(frame: Frame): Host {
  if (frame.parent === (frame as unknown)) return { tell: () => {} };
  let asked = askedByAddress(frame.location.search);
  let height = 0;
  const answer = () => {
    if (asked === null || height === 0) return;
    // A height is no secret, and the frame cannot know whose page it stands in.
    frame.parent.postMessage(toldAs(asked, height, frame.innerWidth), '*');
    // What is told next answers nothing.
    asked = { ...asked, why: 'size' };
  };
  frame.addEventListener('message', ({ data, source }) => {
    const now = source === (frame.parent as unknown) ? askedIn(data, asked) : null;
    if (now === null) return;
    asked = now;
    answer();
  });
  return {
    tell: (next) => {
      const isNew = next !== height;
      height = next;
      if (isNew) answer();
    },
  };
}
