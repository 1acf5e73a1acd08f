using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Commands;

/// <summary>Writes a free-text order, or words it anew. By a seat of the team, in deliberation; the team signs it with its other orders.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order to change; empty for a new one.</param>
/// <param name="Text">What it says.</param>
/// <param name="Onto">The revision that the writer saw, 0 for a new order: nobody overwrites what they have not seen. Null to overwrite whatever is there.</param>
public sealed record WriteArgument(string Id, DateTimeOffset At, Issuer By, string ArgumentId, ArgumentText Text, int? Onto = null) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Draft, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        if (state.Pace == Pace.Automatic)
            return Refusals.NobodyJudges;
        var earlier = ArgumentLaw.Now(state).FirstOrDefault(argument => argument.Id == ArgumentId && argument.Actor == actor);
        if (earlier is null && ArgumentId.Length > 0)
            return Argument.WhyStale(state, null, By, Onto) ?? Refusals.NoSuchArgument;
        var most = rules.Scenario.Arguments.Most;
        if (earlier is null && ArgumentLaw.Now(state).Count(argument => argument.Actor == actor) >= most)
            return Refusals.TooManyArguments(most);
        if (ArgumentLaw.Clean(rules, state, actor, Text, out var text) is { } why)
            return why;
        if (earlier?.Text.Says(text) == true)
            return Decision.Nothing;
        if (Argument.WhyStale(state, earlier, By, Onto) is { } stale)
            return stale;
        return new ArgumentWritten(Stamp.Of(this), earlier?.Id ?? ArgumentLaw.FreeId(state, actor), actor, text);
    }
}
