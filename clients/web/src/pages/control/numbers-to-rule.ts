import type { ControlPage } from '../../protocol';

/** Numbers that may be ruled on: all that moved, then those of the regions. */
export function numbersToRule(page: ControlPage): readonly (readonly [string, string])[] {
  const found = new Map<string, string>();
  for (const movement of page.packet?.movements ?? []) found.set(movement.key, movement.label);
  for (const region of page.map.regions)
    for (const number of region.numbers) if (!found.has(number.key)) found.set(number.key, `${region.name}: ${number.label}`);
  return [...found].sort((a, b) => a[1].localeCompare(b[1]));
}
