import type { MutableRef } from 'preact/hooks';
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { t } from '../../../messages';
import type { Desk } from '../desk/context';
import { isYaml } from '../open-text';
import { completeYaml } from './completion';
import { explainWord } from './hover';
import { jumpExtension } from './jump';
import { markdownLater } from './markdown';
import { phrases } from './phrases';
import { colours, theme } from './theme';

/** Marks a change that came from outside of the editor, so that it is not told back. */
export const external = Annotation.define<boolean>();

export interface Owner {
  readonly desk: Desk;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
}

/** The state of one file: its language, its marks, its keys. */
export function makeState(path: string, text: string, readOnly: boolean, owner: MutableRef<Owner>): EditorState {
  const desk = () => owner.current.desk;
  return EditorState.create({
    doc: text,
    extensions: [
      basics(),
      // Its words for screen readers and panels, in the language of the page.
      EditorState.phrases.of(phrases()),
      EditorView.contentAttributes.of({ 'aria-label': path, spellcheck: isYaml(path) ? 'false' : 'true' }),
      EditorState.readOnly.of(readOnly),
      isYaml(path) ? [yaml(), autocompletion({ override: [completeYaml(desk, path)], activateOnTyping: !readOnly, icons: false }), explainWord(desk), jumpExtension(desk)] : [markdownLater, EditorView.lineWrapping],
      keymap.of([{ key: 'Mod-s', preventDefault: true, run: () => { owner.current.onSave(); return true; } }]),
      EditorView.updateListener.of(update => {
        if (update.docChanged && !update.transactions.some(one => one.annotation(external))) owner.current.onChange(update.state.doc.toString());
      }),
    ],
  });
}

function basics(): Extension {
  return [
    lineNumbers(), highlightActiveLineGutter(), highlightSpecialChars(), history(), foldGutter(), drawSelection(), EditorState.allowMultipleSelections.of(true), indentUnit.of('  '), indentOnInput(),
    syntaxHighlighting(colours), bracketMatching(), closeBrackets(), highlightActiveLine(), highlightSelectionMatches(), lintGutter(), theme,
    // Escape, then Tab, leaves the editor: indenting by Tab must not catch whoever works by keyboard.
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
    EditorView.contentAttributes.of({ tabindex: '0', 'aria-description': t('author.code.keys') }),
  ];
}
