/** What can be seen beside the text. */
export const views = ['grid', 'timeline', 'map', 'changes', 'preview', 'plays'] as const;
export type View = (typeof views)[number];
