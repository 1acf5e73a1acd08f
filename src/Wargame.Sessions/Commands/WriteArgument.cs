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
public sealed record WriteArgument(string Id, DateTimeOffset At, Issuer By, string ArgumentId, ArgumentText Text) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Draft, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        if (state.Pace == Pace.Automatic)
            return Refusals.NobodyJudges;
        var earlier = ArgumentId.Length == 0 ? null : state.Argument(ArgumentId);
        if (ArgumentId.Length > 0 && (earlier is null || earlier.Actor != actor || earlier.Turn != state.Turn))
            return Refusals.NoSuchArgument;
        var most = rules.Scenario.Arguments.Most;
        if (earlier is null && ArgumentLaw.Now(state).Count(argument => argument.Actor == actor) >= most)
            return Refusals.TooManyArguments(most);
        if (ArgumentLaw.Clean(rules, state, actor, Text, out var text) is { } why)
            return why;
        return new ArgumentWritten(Stamp.Of(this), earlier?.Id ?? ArgumentLaw.FreeId(state, actor), actor, text);
    }
}
