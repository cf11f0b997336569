import { parseEdtf } from '../../dataset/edtf.ts';
import type { CitedMeasure, RecordCitation } from '../../dataset/record.ts';
import type { Words } from '../../words/words.ts';
import type { GivenFigure } from './differing-figures.ts';

/** Who gives a figure: "64: AP; CNN". What is counted up to a day is given with the day of each page. */
export function givenWords(measure: CitedMeasure, { cited, citations }: GivenFigure, words: Words): string {
  const figure = cited.edtf === null ? words.range(cited) : dateWords(cited.edtf, words);
  const isSum = measure.startsWith('total-');
  const names = citations.map((citation) => (isSum && citation.date !== null ? datedPublisher(citation, citation.date, words) : citation.publisher));
  return words.say('record.card.figures-by', { figure, names: [...new Set(names)].join('; ') });
}

/** A citation's own date, "17 Oct 2025" or "October 2025"; or that it has none. */
export function citationDate({ date }: Pick<RecordCitation, 'date'>, words: Words): string {
  if (date === null) return words.say('record.card.no-date');
  const read = parseEdtf(date);
  if (read === null) return date;
  return read.earliest === read.latest ? words.shortDay(read.earliest) : words.date(read);
}

function datedPublisher({ publisher }: RecordCitation, date: string, words: Words): string {
  return words.say('record.card.dated-publisher', { publisher, date: citationDate({ date }, words) });
}

function dateWords(edtf: string, words: Words): string {
  const read = parseEdtf(edtf);
  return read === null ? edtf : words.date(read);
}
