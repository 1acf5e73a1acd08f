import { t } from '../../../messages';
import { Thread } from '../../../parts/talk/thread';
import { Writer } from '../../../parts/talk/writer';
import { useTalking } from '../use-talking';

/** The team's own channel: one press away, read by nobody but the team and control. */
export function TeamTalk() {
  const talking = useTalking();
  const own = talking.talk.find(one => one.id === talking.me);
  return (
    <section class="team-talk" data-testid="team-talk">
      <p class="muted">{t('team.talk.text')}</p>
      {own ? <Thread conversation={own} talking={talking} /> : <p class="muted">{t('team.talk.none')}</p>}
      <Writer keep={`${talking.session}.own`} send={text => talking.send({ to: [], title: '', text, as: '' })} />
    </section>
  );
}
