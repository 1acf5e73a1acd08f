import { useState } from 'preact/hooks';
import { limits } from '../../protocol';
import { t } from '../../messages';
import { PassCard } from '../../parts/pass-card';
import { RefusalNote } from '../../parts/refusal-note';
import { Sheet } from '../../parts/sheet';
import { useAction } from '../../wire/use-desk';
import { usePass } from '../../wire/use-pass';
import { useControl, useMe } from './context';

const unnamed = 'Control';

/** Lets another facilitator in, or the own desk onto another device; asks kindly who one is. */
export function FacilitatorSheet({ onClose }: { onClose: () => void }) {
  const { desk, page } = useControl();
  const invite = usePass();
  const [person, setPerson] = useState('');
  if (invite.pass) {
    return (
      <Sheet title={person ? t('pass.for', { person }) : t('cell.device')} onClose={onClose} testid="facilitator-pass" wide>
        <PassCard pass={invite.pass} joinCode={page.header.joinCode} />
      </Sheet>
    );
  }
  return (
    <Sheet title={t('cell.open')} onClose={onClose} testid="facilitator-sheet">
      <OwnName />
      <form onSubmit={event => { event.preventDefault(); invite.make(() => desk.ask('InviteFacilitator', desk.pressId(), person.trim())); }}>
        <label class="field"><span>{t('cell.invite.name')}</span>
          <input type="text" value={person} maxLength={limits.personNameCharacters} data-testid="facilitator-name" onInput={event => setPerson(event.currentTarget.value)} />
          <small class="muted">{t('cell.invite.text')}</small>
        </label>
        <p class="buttons"><button type="submit" class="button primary" disabled={!person.trim() || invite.action.busy} data-testid="invite-facilitator">{t('cell.invite')}</button></p>
      </form>
      <p class="buttons"><button type="button" class="button small quiet" disabled={invite.action.busy} data-testid="control-device" onClick={() => { setPerson(''); invite.make(() => desk.ask('OwnPass')); }}>{t('cell.device')}</button></p>
      <RefusalNote refusal={invite.action.refusal} />
    </Sheet>
  );
}

/** The own name, so that the others know who did what; nobody else reads it. */
function OwnName() {
  const { desk, page } = useControl();
  const action = useAction();
  const me = useMe();
  const known = page.cell.facilitators.find(one => one.facilitatorId === me)?.person ?? unnamed;
  const [name, setName] = useState(known === unnamed ? '' : known);
  return (
    <form onSubmit={event => { event.preventDefault(); void action.run(() => desk.command('NameFacilitator', name.trim())); }}>
      <label class="field"><span>{t('cell.you')}</span>
        <input type="text" value={name} maxLength={limits.personNameCharacters} autocomplete="name" placeholder={known} data-testid="own-name" onInput={event => setName(event.currentTarget.value)} />
        <small class="muted">{t('cell.you.text')}</small>
      </label>
      {name.trim() !== '' && name.trim() !== known && <p class="buttons"><button type="submit" class="button small" disabled={action.busy} data-testid="own-name-save">{t('cell.you.save')}</button></p>}
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
