import { describe, expect, it } from 'vitest';
import { askedByAddress, askedIn, hostOf, toldAs, type Frame } from '../../src/app/host.ts';

const pym = { form: 'pym', id: 'story-map', why: '' } as const;
const sizer = { form: 'sizer', id: 'iFrameResizer0', why: 'init' } as const;

describe('what a host asks', () => {
  it('is read in pym’s form, of the name that stands in the frame’s address alone', () => {
    expect(askedByAddress('?embed=1&initialWidth=640&childId=story-map&parentTitle=News')).toEqual(pym);
    expect(askedByAddress('?embed=1')).toBe(null);
    expect(askedIn('pymxPYMxstory-mapxPYMxwidthxPYMx640', pym)).toEqual(pym);
    expect(askedIn('pymxPYMxanother-mapxPYMxwidthxPYMx640', pym)).toBe(null);
    expect(askedIn('pymxPYMxstory-mapxPYMxwidthxPYMx640', null)).toBe(null);
  });

  it('is read in iframe-resizer’s form, of its old and its newer versions', () => {
    expect(askedIn('[iFrameSizer]iFrameResizer0:0:false:false:32', null)).toEqual(sizer);
    expect(askedIn('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true', null)).toEqual(sizer);
    expect(askedIn('[iFrameSizer]resize', sizer)).toEqual({ ...sizer, why: 'resize' });
    expect(askedIn('[iFrameSizer]resize', null)).toBe(null);
  });

  it.each([
    '', 'resize', 'pym', 'pymxPYMxstory-mapxPYMxnavigateToxPYMx#x', 'pymxPYMxstory-mapxPYMxwidthxPYMx1e3', 'pymxPYMxstory-mapxPYMxwidthxPYMx640xPYMxmore', '[iFrameSizer]', '[iFrameSizer]message:hello',
    '[iFrameSizer]a:8', ' [iFrameSizer]a:8:false:', `[iFrameSizer]${'a'.repeat(2000)}:8:false:`, null, 7, { height: 1 }, ['pym'],
  ])('is nothing in %j', (data) => {
    expect(askedIn(data, pym)).toBe(null);
  });

  it('is answered in its own form', () => {
    expect(toldAs(pym, 412, 640)).toBe('pymxPYMxstory-mapxPYMxheightxPYMx412');
    expect(toldAs(sizer, 412, 640)).toBe('[iFrameSizer]iFrameResizer0:412:640:init');
  });
});

/** A window in a frame, its host, and what the host was told. */
function framed(search: string, isFramed = true) {
  const told: string[] = [];
  const listeners: ((message: { data: unknown; source: MessageEvent['source'] }) => void)[] = [];
  const parent = { postMessage: (message: string) => told.push(message) };
  const frame: Frame & { parent: unknown } = { parent, location: { search }, innerWidth: 640, addEventListener: (_type, listener) => listeners.push(listener) };
  if (!isFramed) (frame as { parent: unknown }).parent = frame;
  const host = hostOf(frame);
  const say = (data: unknown, source: unknown = parent) => { for (const listener of listeners) listener({ data, source: source as MessageEvent['source'] }); };
  return { host, told, say, listeners };
}

describe('telling the host', () => {
  it('begins by itself where pym made the address, and says a height once', () => {
    const { host, told } = framed('?childId=a');
    host.tell(300);
    host.tell(300);
    host.tell(301);
    expect(told).toEqual(['pymxPYMxaxPYMxheightxPYMx300', 'pymxPYMxaxPYMxheightxPYMx301']);
  });

  it('waits to be asked by the other, and answers once there is a height', () => {
    const { host, told, say } = framed('');
    host.tell(299);
    expect(told).toEqual([]);
    say('[iFrameSizer]b:8:false:false:32');
    host.tell(300);
    say('[iFrameSizer]resize');
    expect(told).toEqual(['[iFrameSizer]b:299:640:init', '[iFrameSizer]b:300:640:size', '[iFrameSizer]b:300:640:resize']);
    const early = framed('');
    early.say('[iFrameSizer]b:8:false:false:32');
    expect(early.told).toEqual([]);
    early.host.tell(310);
    expect(early.told).toEqual(['[iFrameSizer]b:310:640:init']);
  });

  it('hears no stranger, and in no frame nobody', () => {
    const { host, told, say } = framed('');
    host.tell(300);
    say('[iFrameSizer]b:8:false:false:32', {});
    say('[iFrameSizer]b:8:false:false:32', null);
    expect(told).toEqual([]);
    const alone = framed('?childId=a', false);
    alone.host.tell(300);
    expect([alone.told, alone.listeners]).toEqual([[], []]);
  });
});
