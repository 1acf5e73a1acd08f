import type { MapSize } from '../map-size';
import type { MarkSizes } from './marks';

// In the picture's own units: on a phone a unit is a third of a pixel, on the projector a whole one.
export const markSizes: Record<MapSize, MarkSizes> = {
  phone: { radius: 36, letters: 29, letterWidth: 0.53 },
  laptop: { radius: 25, letters: 21, letterWidth: 0.53 },
  board: { radius: 28, letters: 24, letterWidth: 0.53 },
};
