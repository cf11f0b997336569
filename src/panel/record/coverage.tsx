import { createMemo, For, type JSX } from 'solid-js';
import type { PublicRecord } from '../../dataset/record.ts';
import type { Dataset } from '../../dataset/types.ts';
import { compareToll, type Comparison } from '../../select/record/comparison.ts';
import { coverageOf, type ArticleCoverage } from '../../select/record/coverage.ts';
import type { Words } from '../../words/words.ts';
import { recordFigure, verdictWords } from './compared-words.ts';
import './coverage.css';

interface CoverageProps {
  readonly dataset: Dataset;
  readonly record: PublicRecord;
  readonly words: Words;
}

/** What part of the record the documents see, and how their printed tolls stand to it. */
export function Coverage(props: CoverageProps): JSX.Element {
  const coverage = createMemo(() => coverageOf(props.dataset, props.record));
  const compared = createMemo(() => props.dataset.tolls.map((toll) => compareToll(toll, props.record)));
  const lead = () => [
    props.words.plural('record.coverage.holds', coverage().strikes, { span: props.words.stretch(props.record.covers) }),
    props.words.plural('record.coverage.told', coverage().toldSingly),
    props.words.plural('record.coverage.silence', coverage().inSilence),
    props.words.plural('record.coverage.after', coverage().outsideArticles),
  ];
  return (
    <section class="record-coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{props.words.say('record.coverage')}</h2>
      <p class="record-coverage-lead">{lead().join(' ')}</p>
      <details open>
        <summary id="coverage-articles">{props.words.say('record.coverage.articles')}</summary>
        <table class="record-articles" aria-labelledby="coverage-articles">
          <thead>
            <tr>
              <th scope="col">{props.words.say('record.coverage.article')}</th>
              <th scope="col">{props.words.say('record.coverage.made')}</th>
              <th scope="col">{props.words.say('record.coverage.announced')}</th>
              <th scope="col">{props.words.say('record.coverage.told')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={coverage().articles}>{(row) => <ArticleRow row={row} words={props.words} />}</For>
          </tbody>
        </table>
      </details>
      <details open>
        <summary id="coverage-tolls">{props.words.say('record.coverage.tolls')}</summary>
        <table class="record-tolls" aria-labelledby="coverage-tolls">
          <thead>
            <tr>
              <th scope="col">{props.words.say('record.coverage.printed')}</th>
              <th scope="col">{props.words.say('record.coverage.record')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={compared()}>{(comparison) => <TollRow comparison={comparison} words={props.words} />}</For>
          </tbody>
        </table>
      </details>
    </section>
  );
}

function ArticleRow(props: { row: ArticleCoverage; words: Words }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {props.words.article(props.row.article.id).short}
        <small>{dayWords(props.row.article.dateline, props.words)}</small>
      </th>
      <td>{props.words.number(props.row.made)}</td>
      <td>{props.words.number(props.row.announced)}</td>
      <td>{props.words.number(props.row.told)}</td>
    </tr>
  );
}

function TollRow(props: { comparison: Comparison; words: Words }): JSX.Element {
  const toll = () => props.comparison.toll;
  const source = () =>
    props.words.say('record.coverage.source', {
      measure: props.words.measure(toll().measure),
      source: props.words.article(toll().excerpt.article).short,
      day: dayWords(toll().asOf, props.words),
    });
  return (
    <tr>
      <th scope="row">
        <q lang="en">{toll().wording}</q>
        <small>{source()}</small>
      </th>
      <td>
        <strong>{recordFigure(props.comparison, props.words)}</strong>
        <small>{verdictWords(props.comparison, props.words)}</small>
      </td>
    </tr>
  );
}

/** A day in short; an uncertain one as the page says it everywhere. */
function dayWords(date: Parameters<Words['date']>[0], words: Words): string {
  return date.earliest === date.latest && !date.approximate ? words.shortDay(date.earliest) : words.date(date);
}
