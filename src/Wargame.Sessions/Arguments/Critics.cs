using Wargame.Sessions.Commands;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Talk;

namespace Wargame.Sessions.Arguments;

/// <summary>Who may speak on another's argument now.</summary>
internal static class Critics
{
    /// <summary>Whether somebody may give reasons on an argument, and as which party. What a team may not know of looks as if it were not there.</summary>
    public static Refusal? Of(SessionRules rules, SessionState state, Command command, string argumentId, out string party, out Argument argument)
    {
        argument = null!;
        party = Party.Control;
        var refusal = command.By is Issuer.Control
            ? Gate.In(state, Phase.Commitment, Phase.Adjudication)
            : Gate.Team(rules, state, command, SeatRight.Answer, out party, Phase.Commitment);
        return refusal ?? Known(state, argumentId, party, out argument);
    }

    /// <summary>Whether a team may estimate the chance of an argument.</summary>
    public static Refusal? Voter(SessionRules rules, SessionState state, Command command, string argumentId, out string actor, out Argument argument)
    {
        argument = null!;
        return Gate.Team(rules, state, command, SeatRight.Answer, out actor, Phase.Commitment, Phase.Adjudication) ?? Known(state, argumentId, actor, out argument);
    }

    private static Refusal? Known(SessionState state, string argumentId, string party, out Argument argument)
    {
        argument = state.Argument(argumentId)!;
        if (argument is null || argument.Turn != state.Turn || !(party == Party.Control || party == argument.Actor || ArgumentLaw.IsOut(state, argument)))
            return Refusals.NoSuchArgument;
        return party == argument.Actor ? Refusals.OwnArgument : null;
    }
}
