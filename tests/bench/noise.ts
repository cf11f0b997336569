/** A fixed piece of arithmetic, several times over, in milliseconds: what differs is the machine. */
export function calibration(times: number): readonly number[] {
  return Array.from({ length: times }, () => {
    const began = performance.now();
    let value = 1;
    for (let step = 0; step < 2e7; step++) value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    // Read, so that nothing may be left out.
    if (value === 0) throw new Error('The arithmetic cannot come to nothing.');
    return performance.now() - began;
  });
}
