import { describe, expect, it } from 'vitest';
import { isAt } from '../../src/map/hit.ts';

const square = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]];
const hole = [[4, 4], [4, 6], [6, 6], [6, 4], [4, 4]];

describe('what is at a spot', () => {
  it('is a polygon around it', () => {
    expect(isAt({ type: 'Polygon', coordinates: [square] }, [5, 5], 0)).toBe(true);
    expect(isAt({ type: 'Polygon', coordinates: [square] }, [12, 5], 0)).toBe(false);
  });

  it('is not a polygon with a hole there: an island is no sea', () => {
    expect(isAt({ type: 'Polygon', coordinates: [square, hole] }, [5, 5], 0)).toBe(false);
    expect(isAt({ type: 'Polygon', coordinates: [square, hole] }, [2, 5], 0)).toBe(true);
  });

  it('is any part of several', () => {
    const far = square.map(([x = 0, y = 0]) => [x + 100, y]);
    expect(isAt({ type: 'MultiPolygon', coordinates: [[square], [far]] }, [105, 5], 0)).toBe(true);
  });

  it('is a line within reach, and not beyond its ends', () => {
    const line = { type: 'LineString' as const, coordinates: [[0, 0], [10, 0]] };
    expect(isAt(line, [5, 0.9], 1)).toBe(true);
    expect(isAt(line, [5, 1.1], 1)).toBe(false);
    expect(isAt(line, [11.5, 0], 1)).toBe(false);
  });

  it('is never a point, which has its own symbol', () => {
    expect(isAt({ type: 'Point', coordinates: [5, 5] }, [5, 5], 1)).toBe(false);
  });
});
