/** A text of the interface; two forms where a count `n` decides between them. */
export type Message = string | { readonly one: string; readonly other: string };
