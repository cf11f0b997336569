import { createRoot } from 'solid-js';
import { afterEach } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import type { PublicRecord } from '../../src/dataset/record.ts';
import type { Dataset, Event } from '../../src/dataset/types.ts';
import type { AddressPort } from '../../src/state/address.ts';
import { createStory, type Story } from '../../src/state/story.ts';
import { smallDataset } from '../select/small-dataset.ts';

/** A history of addresses with the writes made to it, in the order they were made. */
export class FakeAddress implements AddressPort {
  readonly writes: string[] = [];
  readonly entries: string[];
  listener: (() => void) | null = null;
  constructor(query: string) {
    this.entries = [query];
  }
  readonly read = () => this.entries.at(-1) ?? '';
  readonly replace = (query: string) => {
    this.entries[this.entries.length - 1] = query;
    this.writes.push(`replace ${query}`);
  };
  readonly push = (query: string) => {
    this.entries.push(query);
    this.writes.push(`push ${query}`);
  };
  readonly onPop = (listener: () => void) => {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  };
  back() {
    this.entries.pop();
    this.listener?.();
  }
}

/** A clock that runs when the test says so. */
export class FakeTicker {
  /** With the milliseconds since it began; null while nothing is to be told. */
  tick: ((elapsed: number) => void) | null = null;
  #elapsed = 0;
  readonly start = (tick: (elapsed: number) => void) => {
    this.tick = tick;
    this.#elapsed = 0;
    return () => {
      this.tick = null;
    };
  };
  pass(milliseconds: number) {
    this.#elapsed += milliseconds;
    this.tick?.(this.#elapsed);
  }
}

/** A server of the record that answers when the test says so, one answer a request. */
export class FakeServer {
  readonly #requests: { readonly answer: (record: PublicRecord) => void; readonly refuse: (reason: Error) => void }[] = [];
  readonly load = () => new Promise<PublicRecord>((answer, refuse) => {
    this.#requests.push({ answer, refuse });
  });
  get requests(): number {
    return this.#requests.length;
  }
  /** The request is counted from 0; what follows from the answer has happened when this is done. */
  async answer(request: number, record: PublicRecord): Promise<void> {
    this.#requests[request]?.answer(record);
    await settled();
  }
  async refuse(request: number): Promise<void> {
    this.#requests[request]?.refuse(new Error('no connection'));
    await settled();
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

let dispose = () => {};
afterEach(() => dispose());

/** An event is found by the words of its id. */
const textsOf = (event: Event) => [event.id];

/** A story, over the small dataset where no other is given; closed after the test. The record is not there before the server answers. */
export function openStory(query = '', dataset: Dataset = smallDataset): { story: Story; address: FakeAddress; ticker: FakeTicker; server: FakeServer } {
  const address = new FakeAddress(query);
  const ticker = new FakeTicker();
  const server = new FakeServer();
  const story = createRoot((disposeRoot) => {
    dispose = disposeRoot;
    return createStory(dataset, address, { textsOf, ticker: ticker.start, loadRecord: server.load });
  });
  return { story, address, ticker, server };
}

export function closeStory(): void {
  dispose();
}

export const headOf = (story: Story) => isoOf(story.view().head);
