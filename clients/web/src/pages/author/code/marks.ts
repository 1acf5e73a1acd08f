import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { AuthorFinding } from '../../../protocol';
import { offsetOf, patchOf } from './mend';

/** Underlines what the server found, with its help and a button for each mend of this file. */
export function showFindings(view: EditorView, findings: readonly AuthorFinding[]): void {
  const text = view.state.doc.toString();
  const marks = findings.map((finding): Diagnostic => {
    const from = offsetOf(text, finding.at.line, finding.at.column);
    return {
      from, to: Math.min(text.length, from + Math.max(1, finding.at.length)),
      severity: finding.severity === 'error' ? 'error' : 'warning',
      message: finding.message,
      renderMessage: () => rendered(finding),
      actions: finding.edits.filter(edit => edit.changes.every(change => change.file === finding.at.file)).map(edit => ({
        name: edit.label,
        apply: editor => {
          const now = editor.state.doc.toString();
          editor.dispatch({ changes: edit.changes.map(change => patchOf(now, change)) });
        },
      })),
    };
  });
  view.dispatch(setDiagnostics(view.state, marks.sort((one, other) => one.from - other.from)));
}

function rendered({ message, help, code, explanation }: AuthorFinding): HTMLElement {
  const element = document.createElement('div');
  line(element, 'strong', message);
  if (help) line(element, 'p', help);
  if (explanation) line(element, 'p', `${code}: ${explanation}`).className = 'muted';
  return element;
}

export function line(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}
