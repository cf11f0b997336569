import { createMemo, For, type JSX } from 'solid-js';
import type { PublicRecord } from '../../dataset/record.ts';
import type { Dated } from '../../dataset/types.ts';
import { compareToll, coverageOf, type ArticleCoverage, type Comparison } from '../../select/record-counts.ts';
import { recordFigure, verdictWords } from '../../ui/compared-words.ts';
import { usePage } from '../../ui/page.tsx';
import type { Words } from '../../words/words.ts';
import './record.css';

/** What part of the record the documents see, and how their printed tolls stand to it. */
export function Coverage(props: { record: PublicRecord }): JSX.Element {
  const { dataset, words } = usePage();
  const coverage = createMemo(() => coverageOf(dataset, props.record));
  const compared = createMemo(() => dataset.tolls.map((toll) => compareToll(toll, props.record)));
  const lead = () => [
    words().plural('record.coverage.holds', coverage().strikes, { span: words().stretch(props.record.covers) }),
    words().plural('record.coverage.told', coverage().toldSingly),
    words().plural('record.coverage.silence', coverage().inSilence),
    words().plural('record.coverage.after', coverage().outsideArticles),
  ];
  return (
    <section class="record-coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{words().say('record.coverage')}</h2>
      <p class="record-coverage-lead">{lead().join(' ')}</p>
      <details open>
        <summary id="coverage-articles">{words().say('record.coverage.articles')}</summary>
        <table class="record-articles" aria-labelledby="coverage-articles">
          <thead>
            <tr>
              <th scope="col">{words().say('record.coverage.article')}</th>
              <th scope="col">{words().say('record.coverage.made')}</th>
              <th scope="col">{words().say('record.coverage.announced')}</th>
              <th scope="col">{words().say('record.coverage.told')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={coverage().articles}>{(row) => <ArticleRow row={row} />}</For>
          </tbody>
        </table>
      </details>
      <details open>
        <summary id="coverage-tolls">{words().say('record.coverage.tolls')}</summary>
        <table class="record-tolls" aria-labelledby="coverage-tolls">
          <thead>
            <tr>
              <th scope="col">{words().say('record.coverage.printed')}</th>
              <th scope="col">{words().say('record.coverage.record')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={compared()}>{(comparison) => <TollRow comparison={comparison} />}</For>
          </tbody>
        </table>
      </details>
    </section>
  );
}

function ArticleRow(props: { row: ArticleCoverage }): JSX.Element {
  const { words } = usePage();
  return (
    <tr>
      <th scope="row">
        {words().article(props.row.article.id).short}
        <small>{dayWords(props.row.article.dateline, words())}</small>
      </th>
      <td>{words().number(props.row.made)}</td>
      <td>{words().number(props.row.announced)}</td>
      <td>{words().number(props.row.told)}</td>
    </tr>
  );
}

function TollRow(props: { comparison: Comparison }): JSX.Element {
  const { words } = usePage();
  const toll = () => props.comparison.toll;
  const source = () =>
    words().say('record.coverage.source', {
      measure: words().measure(toll().measure),
      source: words().article(toll().excerpt.article).short,
      day: dayWords(toll().asOf, words()),
    });
  return (
    <tr>
      <th scope="row">
        <q lang="en" translate="no">{toll().wording}</q>
        <small>{source()}</small>
      </th>
      <td>
        <strong>{recordFigure(props.comparison, words())}</strong>
        <small>{verdictWords(props.comparison, words())}</small>
      </td>
    </tr>
  );
}

/** A day in short; an uncertain one as the page says it everywhere. */
function dayWords(date: Dated, words: Words): string {
  return date.earliest === date.latest && !date.approximate ? words.shortDay(date.earliest) : words.date(date);
}
