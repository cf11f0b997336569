import { mostShownOf } from '../../dataset/share.ts';
import { fault, quoted } from '../fault.ts';
import { isExtent, type Rule } from '../reading.ts';
import { lengthOf, sharesOf } from '../shares.ts';
import { fileNames } from '../sources.ts';

// Doubt, condition, concession and negation. Reporting verbs are left out: nearly every sentence has one, and nobody reads what
// must always be signed.
const hedge = /\b(?:may|might|could|would|if|unless|although|though|even|alleged(?:ly)?|alleges|purported|suspected|reportedly|apparently|likely|perhaps|maybe|possibly|possible|potential|potentially|believes?|believed|thinks?|suggests?|suggesting|suggested|essentially|claims?|claimed|unconfirmed|not|no|never|without|denied|denies|denying|rejected|nobody|nothing|neither|nor|none|cannot|jokingly|speculative|speculation)\b|n['’]t\b/gi;

/** A claim whose passage hedges outside the claim's own words says how it carries that; the others say nothing. */
export const hedges: Rule = function* hedges(_library, { quotations, extents, texts }) {
  for (const { file, record, source, place } of quotations) {
    if (place === null || !isExtent(place)) continue;
    const text = texts.get(extents.get(source.article)?.document ?? '') ?? '';
    const around = [text.slice(place.passage.start, place.start), text.slice(place.end, place.passage.end)];
    const found = [...new Set(around.flatMap((words) => words.match(hedge) ?? []))].map((word) => `“${word}”`).join(', ');
    const signed = 'hedge' in source ? source.hedge : undefined;
    if (found !== '' && signed === undefined) {
      const remedy = 'wording' in source
        ? 'quote the words together with it'
        : 'quote the words together with it, or say in “hedge” how the claim carries it: hedged, conditional, denied, or the reason why it need not';
      yield fault(file, record, 'hedge', `${found} outside the quote, and no word on it`, remedy);
    }
    if (found === '' && signed !== undefined) yield fault(file, record, 'hedge', `signed off as ${quoted(signed)}, and nothing outside the quote hedges it`, 'remove “hedge”');
  }
};

const longestRun = 1_200;

/** Excerpts, not documents: of no article more than its share, and of none a long stretch. */
export const shares: Rule = function* shares(_library, reading) {
  for (const { article, length, shown, run } of sharesOf(reading)) {
    const most = mostShownOf(length);
    const at = (found: string, remedy: string) => fault(fileNames.articles, article, 'share', found, remedy);
    if (shown > most) yield at(`${shown} of ${length} characters are shown, ${most} may be`, 'let go of claims that have a passage to themselves; figures, opposing sides and speakers’ own sentences come first');
    if (lengthOf(run) > longestRun) {
      const document = reading.extents.get(article)?.document ?? '';
      const opening = quoted((reading.texts.get(document) ?? '').slice(run.start, run.start + 60));
      yield at(`${lengthOf(run)} characters in a row from ${opening}`, `let go of the claims of one passage in between, so that no more than ${longestRun} stand in a row`);
    }
  }
};
