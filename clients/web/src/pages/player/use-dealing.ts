import type { Dealing } from '../../parts/agreements/dealing';
import { t } from '../../messages';
import { useAtDesk } from './context';
import { useRights } from './team/use-rights';

/** The own team deals with every other actor. */
export function useDealing(): Dealing {
  const { desk, page, session } = useAtDesk();
  const rights = useRights();
  return {
    me: page.me.actor, session, known: page.agreements, voices: [], audience: [],
    notMine: right => (rights.may(right) ? '' : t(`right.others.${right}`, { who: rights.who(right) })),
    words: () => desk.ask('AgreementWords'),
    write: (id, text, offer, onto, forActor) => desk.command('WriteAgreement', id, text, offer, onto, forActor),
    drop: (id, forActor) => desk.command('DropAgreementDraft', id, forActor),
    sign: (id, version, forActor) => desk.command('SignAgreement', id, version, forActor),
    leave: (id, reason, forActor) => desk.command('LeaveAgreement', id, reason, forActor),
    judge: judgement => desk.command('ReportBreach', judgement),
    disclose: disclosure => desk.command('DiscloseBreach', disclosure),
  };
}
