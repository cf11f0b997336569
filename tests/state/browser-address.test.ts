import { describe, expect, it } from 'vitest';
import { browserAddress } from '../../src/state/address.ts';

function fakePage(history?: { replaceState: () => void; pushState: () => void }) {
  const calls: unknown[][] = [];
  const events = new EventTarget();
  const page = {
    location: { pathname: '/some/folder/', search: '?to=2025-10-17', hash: '#list' },
    history: history ?? {
      replaceState: (...call: unknown[]) => calls.push(['replace', ...call]),
      pushState: (...call: unknown[]) => calls.push(['push', ...call]),
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  return { address: browserAddress(page), calls, events };
}

describe('the address of a page', () => {
  it('is its query', () => {
    expect(fakePage().address.read()).toBe('?to=2025-10-17');
  });

  it('keeps folder and fragment, and can be emptied of its query', () => {
    const { address, calls } = fakePage();
    address.replace('?event=a');
    address.push('');
    expect(calls).toEqual([
      ['replace', null, '', '/some/folder/?event=a#list'],
      ['push', null, '', '/some/folder/#list'],
    ]);
  });

  it('stays as it was where the browser refuses to write it, and nothing is thrown', () => {
    const refuse = () => { throw new DOMException('denied', 'SecurityError'); };
    const { address } = fakePage({ replaceState: refuse, pushState: refuse });
    address.replace('?event=a');
    address.push('?event=a');
    expect(address.read()).toBe('?to=2025-10-17');
  });

  it('tells of Back until it is told to stop', () => {
    const { address, events } = fakePage();
    let count = 0;
    const stop = address.onPop(() => {
      count += 1;
    });
    events.dispatchEvent(new Event('popstate'));
    stop();
    events.dispatchEvent(new Event('popstate'));
    expect(count).toBe(1);
  });
});
