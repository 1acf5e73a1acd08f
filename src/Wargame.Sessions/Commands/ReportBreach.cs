using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Judges that a clause was broken in the last turn that was played: a promise in words, or what the engine could not see. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Clause">The clause's number, from 1.</param>
/// <param name="Reason">What happened, 3 to 400 characters.</param>
/// <param name="To">Who learns of it: actor ids, or <see cref="Breach.Everyone"/>; none for control alone.</param>
public sealed record ReportBreach(
    string Id, DateTimeOffset At, Issuer By, string AgreementId, int Clause, string Reason, ImmutableArray<string> To) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Agreement(AgreementId) is not { } agreement)
            return Refusals.NoSuchAgreement;
        var turn = state.Turns.Length;
        var text = agreement.Current?.Text;
        if (text is null || Clause < 1 || Clause > text.Clauses.Length || !agreement.Binds(turn) || turn > text.LastTurnOf(text.Clauses[Clause - 1]))
            return Refusals.NoSuchClause;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        if (!Disclosure.IsPossible(rules, To))
            return Refusals.NoSuchParty;
        var id = $"{Watch.IdOf(agreement.Id, Clause, turn, Evidence.Nothing)}/{Id}";
        return new BreachReported(
            Stamp.Of(this), new(id, agreement.Id, Clause, text.Clauses[Clause - 1].Party, turn, Evidence.Nothing, reason, Disclosure.Ordered(To)));
    }
}
