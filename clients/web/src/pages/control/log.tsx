import { useState } from 'preact/hooks';
import { language, t } from '../../messages';
import { useControl } from './context';

/** The last things that happened, newest first. */
export function Log() {
  const { page } = useControl();
  const [all, setAll] = useState(false);
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'medium' });
  const shown = all ? page.log : page.log.slice(0, 8);
  return (
    <>
      <ol class="log" data-testid="control-log">
        {shown.map((line, i) => <li key={`${line.at}${i}`}><time dateTime={line.at}>{time.format(new Date(line.at))}</time> {line.byBot && <span class="bot-mark">{t('bot.mark')}</span>} {line.by && <strong>{line.by}:</strong>} {line.text}</li>)}
      </ol>
      {page.log.length > shown.length && <button type="button" class="button small" onClick={() => setAll(true)}>{t('control.log.more', { n: page.log.length - shown.length })}</button>}
    </>
  );
}
