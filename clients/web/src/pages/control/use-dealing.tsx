import type { Dealing } from '../../parts/agreements/dealing';
import { partyOf } from '../../parts/party';
import { useControl } from './context';
import { WhoKnows } from './disclosure/who-knows';

/** Control sees every agreement, acts for actors that nobody plays, and decides who learns of a breach. */
export function useDealing(): Dealing {
  const { desk, page } = useControl();
  const teams = page.desks.map(one => one.team);
  return {
    me: '', session: page.header.sessionId, known: page.agreements,
    voices: teams.filter(team => !team.played).map(partyOf), audience: teams.map(partyOf),
    notMine: () => '',
    words: () => desk.ask('AgreementWords'),
    write: (id, text, offer, onto, forActor) => desk.command('WriteAgreement', id, text, offer, onto, forActor),
    drop: (id, forActor) => desk.command('DropAgreementDraft', id, forActor),
    sign: (id, version, forActor) => desk.command('SignAgreement', id, version, forActor),
    leave: (id, reason, forActor) => desk.command('LeaveAgreement', id, reason, forActor),
    judge: judgement => desk.command('ReportBreach', judgement),
    disclose: disclosure => desk.command('DiscloseBreach', disclosure),
    whoKnows: (agreementId, secret) => <WhoKnows key={String(secret)} kind={secret ? 'clauses' : 'agreement'} subject={agreementId} />,
  };
}
