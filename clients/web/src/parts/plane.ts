/** A drawing in its own pixels: how large it is, and what is kept free around the courses. */
export interface Frame { readonly wide: number; readonly high: number; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Where turns and values lie in a frame, and the paths of courses and of the bands between two of them. */
export function plane({ wide, high, left, right, top, bottom }: Frame, [least, most]: readonly [number, number], moments: number) {
  const x = (turn: number) => left + (turn / Math.max(1, moments - 1)) * (wide - left - right);
  const y = (value: number) => top + (1 - (value - least) / (most - least)) * (high - top - bottom);
  const points = (course: readonly number[]) => course.map((value, turn) => `${x(turn).toFixed(1)} ${y(value).toFixed(1)}`);
  return {
    x, y,
    path: (course: readonly number[]) => `M${points(course).join('L')}`,
    band: (lower: readonly number[], upper: readonly number[]) => `M${points(upper).join('L')}L${points(lower).reverse().join('L')}Z`,
  };
}
