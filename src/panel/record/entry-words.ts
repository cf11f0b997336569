import { groups } from 'd3';
import { parseEdtf } from '../../dataset/edtf.ts';
import { citedMeasures, type Cited, type CitedMeasure, type RecordCitation, type RecordEntry, type RecordStrike } from '../../dataset/record.ts';
import type { Dated, Event, Range } from '../../dataset/types.ts';
import { citationDate } from '../../words/claims.ts';
import type { Words } from '../../words/words.ts';

/** When it was announced, and by whom where that is known; who confirmed it; since when it was known, where that was before. */
export function announcedWords({ announced, known, announcedBy, confirmedBy }: RecordStrike, words: Words): readonly string[] {
  const day = words.day(announced);
  const names = (ids: readonly string[]) => ids.map(words.recordName).join('; ');
  return [
    announcedBy.length === 0 ? words.say('record.card.announced-day', { day }) : words.say('record.card.announced', { day, names: names(announcedBy) }),
    ...(confirmedBy.length === 0 ? [] : [words.say('record.card.confirmed', { names: names(confirmedBy) })]),
    ...(known < announced ? [words.say('record.card.known', { day: words.day(known) })] : []),
  ];
}

/** "2 survived the first hit; 1 rescued; 1 presumed dead". What became of nobody is left out. */
export function survivorsWords({ initial, rescued, presumedDead }: NonNullable<RecordStrike['survivors']>, words: Words): string {
  const survived = words.plural('record.card.survived', initial.max ?? initial.min ?? 0, { range: words.range(initial) });
  const later = [
    rescued > 0 ? words.plural('record.card.rescued', rescued) : null,
    presumedDead !== null && presumedDead > 0 ? words.plural('record.card.presumed-dead', presumedDead) : null,
  ];
  return [survived, ...later].filter((part) => part !== null).join('; ');
}

/** The documents' number of killed where they give one and it is not the record's; else null. */
export function documentsKilled({ killed }: RecordStrike, event: Event | null): Range | null {
  if (event === null || (event.killed.min === null && event.killed.max === null)) return null;
  return event.killed.min === killed.min && event.killed.max === killed.max ? null : event.killed;
}

/** The documents' date where it is not the record's; else null. */
export function documentsDate({ date }: RecordEntry, event: Event | null): Dated | null {
  if (event === null) return null;
  const isSame = event.date.earliest === date.earliest && event.date.latest === date.latest && event.date.approximate === date.approximate;
  return isSame ? null : event.date;
}

/** A figure, and the citations that give it. */
interface GivenFigure {
  readonly cited: Cited;
  readonly citations: readonly RecordCitation[];
}

export interface DifferingMeasure {
  readonly measure: CitedMeasure;
  /** At least two, in the order in which the citations first give them. */
  readonly figures: readonly GivenFigure[];
}

/** The measures for which the citations of an entry give different figures. What they agree on, or only one gives, is left out. */
export function differingFigures(citations: readonly RecordCitation[]): readonly DifferingMeasure[] {
  return citedMeasures.map((measure) => ({ measure, figures: figuresOf(measure, citations) })).filter(({ figures }) => figures.length > 1);
}

function figuresOf(measure: CitedMeasure, citations: readonly RecordCitation[]): readonly GivenFigure[] {
  const given = citations.flatMap((citation) => citation.says.filter((cited) => cited.measure === measure).map((cited) => ({ cited, citation })));
  return groups(given, ({ cited }) => `${cited.min} ${cited.max} ${cited.edtf}`).flatMap(([, [first, ...others]]) =>
    first ? [{ cited: first.cited, citations: [first, ...others].map(({ citation }) => citation) }] : []);
}

/** Who gives a figure: "64: AP; CNN". What is counted up to a day is given with the day of each page. */
export function givenWords(measure: CitedMeasure, { cited, citations }: GivenFigure, words: Words): string {
  const figure = cited.edtf === null ? words.range(cited) : dateWords(cited.edtf, words);
  const isSum = measure.startsWith('total-');
  const names = citations.map((citation) => (isSum && citation.date !== null ? datedPublisher(citation, words) : citation.publisher));
  return words.say('record.card.figures-by', { figure, names: [...new Set(names)].join('; ') });
}

function datedPublisher(citation: RecordCitation, words: Words): string {
  return words.say('record.card.dated-publisher', { publisher: citation.publisher, date: citationDate(citation, words) });
}

function dateWords(edtf: string, words: Words): string {
  const read = parseEdtf(edtf);
  return read === null ? edtf : words.date(read);
}
