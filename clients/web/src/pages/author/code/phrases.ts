import { t } from '../../../messages';

/** CodeMirror's own words, in the language of the page. */
export const phrases = (): Record<string, string> => ({
  'Find': t('author.code.find'), 'Replace': t('author.code.replace'), 'next': t('author.code.next'), 'previous': t('author.code.previous'), 'all': t('author.code.all'),
  'match case': t('author.code.case'), 'by word': t('author.code.word'), 'regexp': t('author.code.regexp'), 'replace': t('author.code.replace'), 'replace all': t('author.code.replaceAll'),
  'close': t('sheet.close'), 'Diagnostics': t('author.pane.problems'), 'No diagnostics': t('author.clean'), 'Completions': t('author.code.completions'),
  'Fold line': t('author.code.fold'), 'Unfold line': t('author.code.unfold'), 'Folded lines': t('author.code.folded'), 'folded code': t('author.code.folded'), 'unfold': t('author.code.unfold'),
  'Go to line': t('author.code.line'), 'go': t('author.code.go'),
});
