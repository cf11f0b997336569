import { expect, it } from 'vitest';
import { curate } from '../../src/curate/curate.ts';
import { paragraphsOf } from '../../src/curate/rules/paragraphs.ts';
import { documents, lines, refused, refusedWith, set, sourcesWith } from './fixture.ts';

const file = 'data/paragraphs.json';
const listed = (opens: string) => ({ document: '000_one.txt', opens, status: 'nothing shown', reason: 'For the test.' });
const longer = (line: string) => [{ name: '000_one.txt', text: `${documents[0]?.text}\n${line}` }, ...documents.slice(1)];

it('takes every line that is not empty for a paragraph, indented ones included', () => {
  expect(paragraphsOf('One.\n\n  1. Two\n \n')).toEqual([{ start: 0, end: 4, text: 'One.' }, { start: 6, end: 14, text: '1. Two' }]);
});

it('refuses a paragraph that is neither used nor listed', () => {
  expect(lines(refused(set(file, [], [])))).toEqual([
    'seeds/000_one.txt a paragraph [paragraph] “Subscribe to our newsletter.” carries no excerpt and is not listed',
  ]);
});

it('lets one entry speak for a line that is printed twice', () => {
  expect(curate(sourcesWith([], longer('Subscribe to our newsletter.'))).ok).toBe(true);
});

it('refuses an entry that fits two paragraphs, or none', () => {
  const found = refusedWith(longer('Subscribe today.'));
  expect(lines(found)).toContain(`${file} 000 “Subscribe” [paragraph] 2 paragraphs begin so`);
  expect(lines(refused(set(file, [1], listed('Unsubscribe'))))).toEqual([`${file} 000 “Unsubscribe” [paragraph] no paragraph begins so`]);
});

it('refuses a listed paragraph from which an excerpt is taken', () => {
  expect(lines(refused(set(file, [1], listed('On Friday'))))).toEqual([
    `${file} 000 “On Friday” [paragraph] an excerpt is taken from this paragraph`,
  ]);
});

it('refuses a paragraph listed twice, and a document that does not exist', () => {
  expect(lines(refused(set(file, [1], listed('Subscribe to our'))))).toEqual([
    `${file} 000 “Subscribe to our” [paragraph] the paragraph is listed twice`,
  ]);
  expect(lines(refused(set(file, [0, 'document'], '000_gone.txt')))).toContain(
    `${file} 000 “Subscribe” [paragraph] document “000_gone.txt” does not exist`);
});

it('calls no paragraph unread while one of its quotes is not found', () => {
  const faults = refused(set('data/events/strike.json', [0, 'claims', 0, 'quote'], 'On Thursday'), set(file, [], []));
  expect(faults.map(({ rule }) => rule)).toEqual(['quote']);
});
