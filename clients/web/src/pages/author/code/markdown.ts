import { Compartment, type Extension } from '@codemirror/state';
import { ViewPlugin } from '@codemirror/view';

const language = new Compartment();
const none: Extension = [];

/**
 * Markdown, as soon as its grammar has come: it brings those of HTML, CSS and JavaScript along, which weigh half as much as the whole editor, and most
 * of a scenario is YAML. Until then, or without it, the text is plain.
 */
export const markdownLater: Extension = [
  language.of(none),
  ViewPlugin.define(view => {
    let gone = false;
    if (language.get(view.state) === none)
      import('@codemirror/lang-markdown').then(({ markdown }) => { if (!gone) view.dispatch({ effects: language.reconfigure(markdown()) }); }, () => undefined);
    return { destroy: () => { gone = true; } };
  }),
];
