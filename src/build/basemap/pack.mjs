import { encode } from '../polyline.mjs';

/** A quantized topology with each arc as an encoded polyline of its whole steps: three quarters of the bytes that the digits weigh, and still text, which any host compresses. */
export function packed({ arcs, ...topology }) {
  return { ...topology, arcs: arcs.map((arc) => encode(absolute(arc), 0)) };
}

/** The steps of an arc are told from point to point. */
function absolute(arc) {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => [(x += right), (y += up)]);
}
