import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's own colours, which come in from outside: the editor is light by day and dark by night with them. */
export const colours = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName, tags.heading], color: 'var(--calm)', fontWeight: '700' },
  { tag: [tags.comment, tags.quote], color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--ink)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace, tags.meta], color: 'var(--warm)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--calm)' },
]);

export const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace", lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--muted)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in oklab, var(--gold) 9%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'color-mix(in oklab, var(--gold) 22%, transparent)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in oklab, var(--calm) 28%, transparent)' },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in oklab, var(--gold) 25%, transparent)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'color-mix(in oklab, var(--calm) 22%, transparent)' },
  '.cm-tooltip': { backgroundColor: 'var(--card)', color: 'var(--ink)', border: '1px solid var(--ink)', borderRadius: '0.4rem', maxWidth: 'min(34rem, 86vw)', fontFamily: 'var(--sans)', boxShadow: '0 6px 22px rgb(10 16 32 / 22%)', overflow: 'hidden' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', fontSize: '0.9rem', maxHeight: '15rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.7rem', display: 'flex', gap: '1rem', justifyContent: 'space-between' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.75', overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: '18rem' },
  '.cm-completionInfo': { padding: '0.6rem 0.8rem', width: '20rem' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-diagnostic': { padding: '0.5rem 0.8rem', borderLeftWidth: '5px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--warm)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--gold)' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--ink)', color: 'var(--paper)', borderRadius: '0.4rem', padding: '0.3rem 0.7rem', font: '700 0.85rem var(--sans)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--warm) 1.5px', textUnderlineOffset: '3px' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--gold) 1.5px', textUnderlineOffset: '3px' },
  '.cm-lint-marker': { width: '0.7em', height: '0.7em', margin: '0.35em 0', borderRadius: '50%', content: '""' },
  '.cm-lint-marker-error': { content: '""', backgroundColor: 'var(--warm)' },
  '.cm-lint-marker-warning': { content: '""', backgroundColor: 'var(--gold)', borderRadius: '2px' },
  '.cm-hint': { padding: '0.6rem 0.9rem', fontSize: '0.92rem', lineHeight: '1.4' },
  '.cm-hint p': { margin: '0.25rem 0 0' },
  '.cm-hint code, .cm-completionInfo code': { fontSize: '0.88em' },
  '.cm-hint .muted': { color: 'var(--muted)' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel input, .cm-panel button': { font: 'inherit', color: 'inherit', backgroundImage: 'none', backgroundColor: 'var(--card)', border: '1px solid var(--line)', borderRadius: '0.3rem' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--gold-soft)', color: 'var(--on-gold-soft)', border: '0' },
});
