import type { RegionView } from '../../protocol';
import type { Geography, Unit } from './geography';

export interface PlacedRegion {
  readonly region: RegionView;
  readonly units: readonly Unit[];
  /** The department in which the region's name and value stand. */
  readonly anchor: Unit;
}

/** Regions that have departments on this map, each with the department that has most room for its name. */
export function placeRegions(geography: Geography, regions: readonly RegionView[]): readonly PlacedRegion[] {
  return regions.flatMap(region => {
    const units = geography.units.filter(unit => region.units.includes(unit.id));
    if (units.length === 0) return [];
    const anchor = units.reduce((best, unit) => (unit.room * Math.sqrt(unit.area) > best.room * Math.sqrt(best.area) ? unit : best));
    return [{ region, units, anchor }];
  });
}

/** Which region each department belongs to. */
export function regionOf(placed: readonly PlacedRegion[]): ReadonlyMap<string, string> {
  return new Map(placed.flatMap(({ region, units }) => units.map(unit => [unit.id, region.id] as const)));
}
