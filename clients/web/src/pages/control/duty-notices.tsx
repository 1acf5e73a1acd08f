import { t, tWord } from '../../messages';
import type { DutyView } from '../../protocol';
import { useKept } from '../../wire/kept';
import { useControl, useMe } from './context';

/** Tells whoever had a duty that another took it over, and whoever was handed one that it is theirs; until they have read it. */
export function DutyNotices() {
  const { page } = useControl();
  const me = useMe();
  const news = page.cell.duties.filter(duty => duty.at && duty.by !== me && (duty.from === me || duty.holder === me));
  return <>{news.map(duty => <Notice key={duty.duty} duty={duty} me={me} />)}</>;
}

function Notice({ duty, me }: { duty: DutyView; me: string }) {
  const { page } = useControl();
  const [read, setRead] = useKept(`duty.${page.header.sessionId}.${duty.duty}`, '');
  if (read === duty.at) return null;
  const person = page.cell.facilitators.find(one => one.facilitatorId === duty.by)?.person ?? '';
  const words = { person, duty: tWord('duty', duty.duty).toLowerCase() };
  return (
    <p class="notice" role="status" data-testid={`duty-notice-${duty.duty}`}>
      <span>{duty.holder === me ? t('cell.handed', words) : t('cell.taken', words)}</span>
      <button type="button" class="button small" onClick={() => setRead(duty.at ?? '')}>{t('cell.understood')}</button>
    </p>
  );
}
