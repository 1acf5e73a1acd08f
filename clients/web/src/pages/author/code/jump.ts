import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Desk } from '../desk/context';
import { formatOf, rootOf } from './format';
import { definitionsOf, pathsOf, wordAt } from './words';

/** F12, or a click with Ctrl or Cmd: to where a name is defined, or to the file that is named. */
export function jumpExtension(desk: () => Desk): Extension {
  const jump = (view: EditorView, at: number): boolean => {
    const text = view.state.doc.toString();
    const word = wordAt(text, at);
    if (!word) return false;
    const { work, show, path } = desk();
    const file = /\.(yaml|md)$/.test(word.text) ? pathsOf(path, word.text)[0] : undefined;
    if (file) {
      show(file, { line: 1, column: 1, length: 0 });
      return true;
    }
    const place = definitionsOf(work.check?.names ?? [], word.text, formatOf(text, word.to, rootOf(path))?.refers)[0]?.at;
    if (place) show(place.file, place);
    return place !== undefined;
  };
  return [
    keymap.of([{ key: 'F12', run: view => jump(view, view.state.selection.main.head) }]),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        return at !== null && jump(view, at);
      },
    }),
  ];
}
