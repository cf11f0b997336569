import type { Chance } from '../records/mutations/chance.ts';

/** One sort of query that somebody, or something, may send. */
export interface Sort {
  readonly name: string;
  readonly times: number;
  readonly make: (chance: Chance) => string;
}

const names = ['to', 'from', 'known', 'event', 'kinds', 'map', 'view', 'lang', 'embed', 'theme', 'record', 'scale'];

const valid = [
  '?to=2025-10-17', '?from=2025-10-01&to=2025-11-30', '?known=2025-11-12&event=a-friday', '?event=four-day-span&kinds=strike,border', '?kinds=',
  '?map=4.5/12.25/-70.5&view=table&lang=es', '?embed=1&lang=en', '?record=1&to=2026-02-10', '?record=1&event=record-2026-02-09-a', '?record=1&from=2026-01-20&known=2026-03-01',
  '?scale=true&to=2025-10-17', '?embed=card&event=a-friday&theme=dark', '?embed=instrument&theme=light',
];

const dates = [
  '2025-02-30', '2025-13-01', '2025-00-00', '0000-00-00', '9999-12-31', '0001-01-01', '-0001-01-01', '−0001-01-01', '+02025-10-17', '275760-09-13', '2025-10', '2025', '2025-10-17T00:00Z',
  '2025-10-17/2025-10-18', '2025-09~', '٢٠٢٥-١٠-١٧', '２０２５-１０-１７', '2025‑10‑17', ' 2025-10-17', '2025-10-17\n', '2025-10-17\0', '1e3-10-17', 'Infinity', 'NaN', 'today', '1761696000000',
];

const cameras = [
  'NaN/NaN/NaN', 'Infinity/0/0', '1e309/0/0', '1e1/0/0', '99/0/0', '24.000001/0/0', '4/90.000001/0', '4/-91/0', '4/0/180.5', '4/0/-999', '-1/0/0', '-0/-0/-0', '4//', '/4/4', '4/5', '4/5/6/7',
  '4,5/5/5', '0x4/5/5', '４/5/5', '4/ 5/5', '4.1234567/5/5', '4./5/5', '.5/.5/.5', '00/00/000', '4/5/6\n', '24/90/180', '0/-90/-180', '23.999/89.9999/-179.9999',
];

const oddities = [
  '', '0', '1', '2', '-1', 'true', 'null', 'undefined', '[object Object]', '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'a-friday.', 'A-FRIDAY', 'strike,strike', 'strike,,border', ',',
  'strike,__proto__', 'Strike', 'fr', 'EN', 'es-CO', 'card', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; DROP TABLE events; --", '${7*7}', '{{7*7}}', 'javascript:alert(1)', 'instrument', 'dark', '../../etc/passwd',
  '\r\nSet-Cookie: a=b', '\u0000', '\u202Elatot', '\uFEFF', '\uD800', '\uDFFF', '🛥️', 'x'.repeat(41), `${'x'.repeat(39)}😀😀`,
];

const encodings = [
  '%', '%%', '%2', '%G1', '%u0041', '%00', '%0d%0a', '%C0%AF', '%C1%81', '%E0%80%AF', '%ED%A0%80', '%F0%80%80%AF', '%F4%90%80%80', '%F5%80%80%80', '%FE%FF', '%EF%BB%BF', '%C3', '%E2%82', '%2525', '%26to%3D', '+', '%2B', '%3d', '%23', '%3F',
];

export const sorts: readonly Sort[] = [
  { name: 'hostile values of our parameters', times: 16_000, make: (chance) => queryOf(many(chance, 5, () => parameterOf(chance))) },
  { name: 'valid addresses with letters changed', times: 14_000, make: (chance) => scrambled(chance.pick(valid), chance) },
  { name: 'random characters', times: 8_000, make: (chance) => many(chance, 120, () => String.fromCharCode(chance.whole(chance.pick([0x80, 0x100, 0x10000])))).join('') },
  { name: 'broken and overlong percent-encodings', times: 6_000, make: (chance) => queryOf(many(chance, 4, () => [chance.pick([...names, ...encodings]), many(chance, 5, () => chance.pick([...encodings, ...dates])).join('')])) },
  { name: 'repeated parameters', times: 3_000, make: (chance) => queryOf(many(chance, 12, () => [chance.pick(names.slice(0, 3 + chance.whole(7))), chance.pick([...dates, '2025-10-17', '2025-12-01', '1', 'table'])])) },
  { name: 'names of prototypes', times: 2_000, make: (chance) => queryOf(many(chance, 6, () => [chance.pick(['__proto__', 'constructor', 'prototype', '__proto__[head]', 'to[]', 'to.x', 'TO', ' to', 'to ', 'tо']), valueOf(chance)])) },
  { name: 'separators of other kinds', times: 1_000, make: (chance) => many(chance, 12, () => chance.pick(['?', '&', '=', ';', '#', '/', 'to', 'event', '2025-10-17', 'a-friday', '\r\n', '\t'])).join('') },
  { name: 'thousands of parameters', times: 30, make: (chance) => queryOf(Array.from({ length: 3_000 }, () => [chance.pick([...names, 'x']), chance.pick([...dates, ...oddities])])) },
  { name: 'huge values', times: 60, make: (chance) => `?${chance.pick(names)}=${chance.pick(['9', 'strike,', '4/', '-', '2025-', '%', '%F0', ' ', 'é', '\uD800']).repeat(50_000 + chance.whole(50_000))}` },
];

/** Half of them good, so that the bad ones meet every state of the view. */
function parameterOf(chance: Chance): readonly string[] {
  const name = chance.pick(names);
  return [name, chance.whole(2) === 0 ? goodValueOf(name, chance) : encoded(valueOf(chance), chance)];
}

function goodValueOf(name: string, chance: Chance): string {
  const number = (below: number) => String(chance.whole(below)).padStart(2, '0');
  switch (name) {
    case 'to': case 'from': case 'known': return `2025-${chance.pick(['09', '10', '11', '12'])}-${number(31)}`;
    case 'event': return chance.pick(['before-the-axis', 'a-friday', 'four-day-span', 'told-much-later', 'past-the-axis', 'record-2026-02-09-a', 'record-ships-arrive']);
    case 'kinds': return many(chance, 4, () => chance.pick(['strike', 'deployment', 'border', 'diplomacy'])).join(',');
    case 'map': return `${number(25)}.5/-${number(90)}.125/${number(180)}`;
    case 'view': return 'table';
    case 'lang': return 'es';
    case 'scale': return 'true';
    default: return '1';
  }
}

function valueOf(chance: Chance): string {
  return chance.pick([...dates, ...cameras, ...oddities, '2025-10-17', '2025-09-01', 'a-friday', 'four-day-span', 'record-2026-02-09-a', 'strike,diplomacy', 'table', 'es', '1']);
}

/** Now and then as a browser would write it, now and then as it came. */
function encoded(value: string, chance: Chance): string {
  return chance.whole(2) === 0 || /\p{Surrogate}/u.test(value) ? value : encodeURIComponent(value);
}

function many<T>(chance: Chance, most: number, one: () => T): readonly T[] {
  return Array.from({ length: 1 + chance.whole(most) }, one);
}

function queryOf(parts: readonly (readonly string[])[]): string {
  return `?${parts.map((part) => part.join('=')).join('&')}`;
}

function scrambled(address: string, chance: Chance): string {
  let text = address;
  for (let times = 1 + chance.whole(4); times > 0; times--) {
    const index = chance.whole(text.length + 1);
    const letter = chance.pick('?&=/,-.~%+#0129aeXЕ٣ \u0000\uD83D'.split(''));
    text = chance.pick([
      text.slice(0, index) + letter + text.slice(index),
      text.slice(0, index) + text.slice(index + 1),
      text.slice(0, index) + letter + text.slice(index + 1),
      `${text}&${text.slice(1)}`,
      text.slice(index) + text.slice(0, index),
    ]).slice(0, 2_000);
  }
  return text;
}
