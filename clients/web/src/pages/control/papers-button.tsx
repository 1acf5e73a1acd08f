import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl } from './context';

const failed = () => ({ code: '', why: t('wire.failed'), mend: t('wire.failed.mend') });

/** Opens the session's papers in a tab of their own, ready to print. */
export function PapersButton() {
  const { desk } = useControl();
  const action = useAction();
  const open = async () => {
    // A browser lets a press open a tab, and not an answer that comes later: so the tab is there first, empty.
    const tab = window.open('about:blank', '_blank');
    const opened = await action.run(async () => {
      try {
        const reply = await desk.ask('OpenPapers');
        if (reply.refusal) return reply.refusal;
        (tab ?? window).location.assign(reply.address);
        return null;
      } catch {
        return failed();
      }
    });
    if (!opened) tab?.close();
  };
  return (
    <>
      <button type="button" class="button small" disabled={action.busy} title={t('room.papers.about')} data-testid="open-papers" onClick={() => void open()}>{t('room.papers')}</button>
      <RefusalNote refusal={action.refusal} />
    </>
  );
}
