import type { MutableRef } from 'preact/hooks';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { EditorSelection, type EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { AuthorFinding, AuthorPlace } from '../../../protocol';
import type { Desk } from '../desk/context';
import { showFindings } from './marks';
import { external, makeState } from './setup';
import { offsetOf } from './mend';

type Spot = Pick<AuthorPlace, 'line' | 'column' | 'length'>;

/** Lets other parts of the page lead the reader to a place. */
export interface CodeHandle {
  go(path: string, place: Spot): void;
}

interface Props {
  readonly handle: MutableRef<CodeHandle | null>;
  readonly path: string;
  readonly text: string;
  readonly readOnly: boolean;
  readonly findings: readonly AuthorFinding[];
  readonly checked: boolean;
  readonly desk: Desk;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
}

/**
 * The text, by CodeMirror. It lives in a shadow of its own: there its styles are given as objects, which the page's strict content policy
 * allows. Each file keeps its own history of changes while the page is open.
 */
export function CodeEditor(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const states = useRef(new Map<string, EditorState>());
  const shown = useRef('');
  const waiting = useRef<{ path: string; place: Spot } | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { path, text, readOnly, findings, checked, handle } = props;

  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const made = new EditorView({ root, parent: root });
    view.current = made;
    return () => { made.destroy(); view.current = null; };
  }, []);

  useLayoutEffect(() => {
    const editor = view.current!;
    const key = `${path}:${readOnly}`;
    if (shown.current !== key) {
      if (shown.current) states.current.set(shown.current, editor.state);
      editor.setState(states.current.get(key) ?? makeState(path, text, readOnly, latest));
      shown.current = key;
    }
    take(editor, text);
    if (waiting.current?.path === path) {
      reveal(editor, waiting.current.place);
      waiting.current = null;
    }
  }, [path, text, readOnly]);

  // Marks of an older text would stand in wrong places: they wait for the next look, and move with the text meanwhile.
  useEffect(() => {
    if (checked) showFindings(view.current!, findings.filter(finding => finding.at.file === path));
  }, [findings, checked, path]);

  useEffect(() => {
    handle.current = {
      go: (target, place) => {
        if (target === latest.current.path && view.current) reveal(view.current, place);
        else waiting.current = { path: target, place };
      },
    };
    return () => { handle.current = null; };
  }, [handle]);

  return <div ref={host} class="author-code" data-testid="author-code" data-path={path} />;
}

/** Takes a text that was changed elsewhere: only what differs, so that the cursor and the history stay. */
function take(editor: EditorView, text: string): void {
  const now = editor.state.doc.toString();
  if (now === text) return;
  let start = 0;
  while (start < now.length && start < text.length && now[start] === text[start]) start++;
  let end = 0;
  while (end < now.length - start && end < text.length - start && now[now.length - 1 - end] === text[text.length - 1 - end]) end++;
  editor.dispatch({ changes: { from: start, to: now.length - end, insert: text.slice(start, text.length - end) }, annotations: external.of(true) });
}

function reveal(editor: EditorView, { line, column, length }: Spot): void {
  const text = editor.state.doc.toString();
  const from = offsetOf(text, line, column);
  editor.dispatch({ selection: EditorSelection.range(from, Math.min(text.length, from + length)), effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  editor.focus();
}
