import './record.css';

/** What draws the public record on the timeline: fetched with the record, and given to the timeline with it. */
export { bandBoxes, layBand, strikesOn } from './record-band.ts';
export { RecordBand, RecordBandLabel } from './record-chart.tsx';
export { placeBandLabel, totalWords } from './record-label.ts';
export { layRecordLane } from './record-lane.ts';
export { RecordLaneMarks } from './record-lane-marks.tsx';
