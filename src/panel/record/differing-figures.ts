import { citedMeasures, type Cited, type CitedMeasure, type RecordCitation } from '../../dataset/record.ts';

/** A figure, and the citations that give it. */
export interface GivenFigure {
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
  const distinct = given.filter(({ cited }, index) => given.findIndex((earlier) => isSame(earlier.cited, cited)) === index);
  return distinct.map(({ cited }) => ({ cited, citations: given.filter((other) => isSame(other.cited, cited)).map(({ citation }) => citation) }));
}

function isSame(a: Cited, b: Cited): boolean {
  return a.min === b.min && a.max === b.max && a.edtf === b.edtf;
}
