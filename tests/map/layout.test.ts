import { describe, expect, it } from 'vitest';
import places from '../../data/places.json';
import { layOut, layoutZoom, type Scene, type Wish } from '../../src/map/layout.ts';
import { boxAround, collide, encloses, pixelsPerDegree, planeOf, positionOf, type LongitudeLatitude, type Size } from '../../src/map/plane.ts';

const zoom = 4;
const wholeWorld = boxAround(planeOf([0, 0], zoom), 1e6, 1e6);
const scene: Scene = { zoom, view: wholeWorld, spared: [], covered: [] };
const full: Size = { width: 200, height: 80 };
const bare: Size = { width: 80, height: 20 };

const wish = (id: string, at: LongitudeLatitude, more: Partial<Wish> = {}): Wish => ({ id, at, forms: [full, bare], beside: [], loud: false, strict: false, belongs: () => true, ...more });
const spotsOf = (wishes: readonly Wish[], more: Partial<Scene> = {}) => new Map(layOut(wishes, { ...scene, ...more }).map((spot) => [spot.id, spot]));
const boxesOf = (wishes: readonly Wish[], more: Partial<Scene> = {}) => {
  const spots = layOut(wishes, { ...scene, ...more });
  return spots.map(({ id, form, at }) => {
    const size = wishes.find((one) => one.id === id)?.forms[form] ?? bare;
    return boxAround(planeOf(at, more.zoom ?? zoom), size.width, size.height);
  });
};
const pairs = <T>(all: readonly T[]) => all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));

describe('a place on the map', () => {
  it('stands at its anchor in its fullest form, where there is room', () => {
    const spot = spotsOf([wish('sea', [-75, 15])]).get('sea');
    expect(spot?.form).toBe(0);
    expect(spot?.at[0]).toBeCloseTo(-75);
    expect(spot?.at[1]).toBeCloseTo(15);
  });

  it('makes room for an earlier one near by', () => {
    const boxes = boxesOf([wish('a', [-75, 15]), wish('b', [-74, 14])]);
    expect(boxes).toHaveLength(2);
    for (const [a, b] of pairs(boxes)) expect(collide(a, b)).toBe(false);
  });

  it('folds rather than leave its own water', () => {
    const isIn = ([longitude, latitude]: LongitudeLatitude) => Math.abs(longitude + 75) < 2 && latitude > 16 && latitude < 18.2;
    const spots = spotsOf([wish('a', [-75, 15]), wish('b', [-75, 16.5], { belongs: isIn })]);
    expect(spots.get('b')?.form).toBe(1);
  });

  it('never puts a mark where it does not belong, though its middle does', () => {
    const west = (position: LongitudeLatitude) => position[0] > -77;
    const marks = [{ x: -60, y: 0 }, { x: 60, y: 0 }];
    const row = { ...full, marks };
    const [{ form, at } = { form: -1, at: [0, 0] as const }] = layOut([wish('sea', [-75, 15], { forms: [row, bare], belongs: west })], scene);
    expect(form).toBe(0);
    for (const { x } of marks) expect(planeOf(at, zoom).x + x).toBeGreaterThan(planeOf([-77, 15], zoom).x);
    // Where there is no such spot it folds.
    const strip = (position: LongitudeLatitude) => Math.abs(position[0] + 75) < 1;
    expect(spotsOf([wish('sea', [-75, 15], { forms: [row, bare], belongs: strip })]).get('sea')?.form).toBe(1);
  });

  it('is left out rather than named far from home', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => wish(`p${index}`, [-75, 15]));
    const spots = spotsOf(crowd);
    expect(spots.size).toBeLessThan(crowd.length);
    const home = planeOf([-75, 15], zoom);
    for (const { at } of spots.values()) expect(Math.hypot(planeOf(at, zoom).x - home.x, planeOf(at, zoom).y - home.y)).toBeLessThanOrEqual(2 * 4 * pixelsPerDegree(zoom));
  });

  it('stays in view where its anchor is, and keeps off what floats there', () => {
    const view = boxAround(planeOf([-75, 15], zoom), 300, 200);
    const corner = { x: view.x + 120, y: view.y - 80, width: 60, height: 40 };
    const edge: LongitudeLatitude = [-75 + 130 / pixelsPerDegree(zoom), 15];
    const [box] = boxesOf([wish('a', edge)], { view, covered: [corner] });
    expect(box && box.x + box.width / 2).toBeLessThanOrEqual(view.x + view.width / 2);
    expect(box && collide(box, corner)).toBe(false);
  });

  it('is never cut by the view’s edge: whose anchor is just outside comes in whole, or stays outside', () => {
    const view = boxAround(planeOf([-75, 15], zoom), 300, 200);
    for (const apart of [102, 130, 160]) {
      const outside: LongitudeLatitude = positionOf({ x: view.x, y: view.y - apart }, zoom);
      const [box] = boxesOf([wish('a', outside)], { view });
      expect(box && (encloses(view, box) || !collide(view, box))).toBe(true);
    }
  });

  it('of water is never named on land, however little room its sea has', () => {
    const strip = (position: LongitudeLatitude) => Math.abs(position[1] - 15) < 0.4;
    const crowd = Array.from({ length: 12 }, (_, index) => wish(`p${index}`, [-75, 15], { belongs: strip }));
    for (const { at } of layOut(crowd, scene)) expect(strip(at)).toBe(true);
  });

  it('that is loud covers a line on the ground rather than fold; another folds', () => {
    const belongs = (position: LongitudeLatitude) => Math.abs(position[0] + 75) < 1 && Math.abs(position[1] - 15) < 2.2;
    const line = boxAround(planeOf([-75, 15], zoom), 4, 60);
    const beside = { ...line, x: line.x + 60 };
    const formOf = (loud: boolean) => spotsOf([wish('a', [-75, 15], { loud, belongs })], { spared: [line, beside] }).get('a')?.form;
    expect([formOf(true), formOf(false)]).toEqual([0, 1]);
  });

  it('has all of its words where it belongs, in a smaller form if need be, where any form has room so', () => {
    const near = (degrees: number) => (position: LongitudeLatitude) => Math.abs(position[0] + 75) < degrees;
    const reachOf = (across: number) => [{ x: -across, y: 0 }, { x: across, y: 0 }];
    const forms: Wish['forms'] = [{ ...full, reach: reachOf(100) }, { ...bare, reach: reachOf(40) }, bare];
    const formOf = (degrees: number) => spotsOf([wish('sea', [-75, 15], { forms, belongs: near(degrees) })]).get('sea')?.form;
    // 100 pixels are 4.4 degrees at this zoom, 40 are 1.8.
    expect([formOf(5), formOf(3), formOf(1)]).toEqual([0, 1, 0]);
  });

  it('that is strict is left out rather than drawn over a line on the ground, or with an end of its words elsewhere', () => {
    const belongs = (position: LongitudeLatitude) => Math.abs(position[0] + 75) < 3 && Math.abs(position[1] - 15) < 0.5;
    const words: Wish['forms'] = [{ ...bare, reach: [{ x: -40, y: 0 }, { x: 40, y: 0 }] }];
    const label = wish('a', [-75, 15], { forms: words, strict: true, belongs });
    expect(spotsOf([label]).get('a')?.form).toBe(0);
    expect(spotsOf([label], { spared: [boxAround(planeOf([-75, 15], zoom), 200, 60)] }).size).toBe(0);
    expect(spotsOf([{ ...label, belongs: (position) => Math.abs(position[0] + 75) < 1 && belongs(position) }]).size).toBe(0);
  });

  it('of a town stands beside its dot, and covers none', () => {
    const towns: readonly LongitudeLatitude[] = [[-74, 4.7], [-72.5, 7.9]];
    const wishes = towns.map((at, index) => wish(`t${index}`, at, { forms: [bare], beside: [at] }));
    const boxes = boxesOf(wishes);
    for (const box of boxes) for (const at of towns) expect(collide(box, boxAround(planeOf(at, zoom), 3, 3))).toBe(false);
    expect(boxes[0]?.x).toBeGreaterThan(planeOf([-74, 4.7], zoom).x);
  });
});

it('at no zoom do two of the gazetteer’s places overlap, nor between the zooms of the layout', () => {
  const wishes = places.map(({ id, anchor: [x = 0, y = 0] }) => wish(id, [x, y], { forms: [{ width: 350, height: 110 }, { width: 200, height: 70 }, bare] }));
  for (let real = 2; real <= 7.5; real += 0.1) {
    const level = layoutZoom(real, 7.5);
    const boxes = boxesOf(wishes, { zoom: level, view: boxAround(planeOf([-75, 11], level), 1060, 630) });
    const apart = 2 ** (real - level);
    const drawn = boxes.map(({ x, y, width, height }) => boxAround({ x: x * apart, y: y * apart }, width, height));
    for (const [a, b] of pairs(drawn)) expect(collide(a, b)).toBe(false);
  }
});
