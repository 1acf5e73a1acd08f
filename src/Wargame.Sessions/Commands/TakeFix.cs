using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.Fixing;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Takes over what a mended text of the scenario has otherwise, as far as it fits a session that runs: words, times and conditions of injects
/// that have not come, new injects, briefs. By control. The host reads the mended text and says with <see cref="FixOffer"/> what it comes to.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Fix">What is taken over.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record TakeFix(string Id, DateTimeOffset At, Issuer By, ScenarioFix Fix, string Reason) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Open)) is { } refusal)
            return refusal;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        if (Fix.From != state.TextHash(rules) || !Fits(rules, state))
            return Refusals.FixIsLate;
        return Fix.To == Fix.From ? Refusals.NothingToTake : new FixTaken(Stamp.Of(this), Fix, reason);
    }

    // In the hot wash nothing comes any more.
    private static ReadOnlySpan<Phase> Open =>
        [Phase.Lobby, Phase.Briefing, Phase.Deliberation, Phase.Commitment, Phase.Adjudication, Phase.Outcome];

    private bool Fits(SessionRules rules, SessionState state)
    {
        ImmutableHashSet<string> known = [.. rules.Model.Definition.Injects.Select(inject => inject.Id)];
        return Fix.Injects.All(inject => known.Contains(inject.Id) && !FixLaw.HasCome(rules, state, inject.Id))
            && Fix.Dropped.All(id => known.Contains(id) && !FixLaw.HasCome(rules, state, id))
            && Fix.Added.All(inject => !known.Contains(inject.Id) && !FixLaw.HasCome(state, inject.Id))
            && Fix.Injects.Concat(Fix.Added).All(inject => inject.Words.Length > 0 && FixLaw.WhyNot(rules, state, inject) is null)
            && Fix.Briefs.All(brief => rules.Scenario.Team(brief.Actor) is not null);
    }
}
