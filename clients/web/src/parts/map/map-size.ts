/** Where a map stands: letters and marks are sized for it. */
export type MapSize = 'phone' | 'laptop' | 'board';
