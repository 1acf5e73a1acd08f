using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Doctrines;

/// <summary>How actors behave that nobody plays: by the doctrine of their own or of their kind, over what they may see.</summary>
public static class UnplayedActors
{
    /// <summary>
    /// The next thing that an unplayed actor does now, or null when all have done what they do in this phase. Pure and deterministic; the
    /// host gives the command to the session like any other, and asks again, until null.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session.</param>
    /// <param name="at">The time to put on the command.</param>
    public static Command? NextCommand(SessionRules rules, SessionState state, DateTimeOffset at)
    {
        if (state.Pause is not null || state.Phase is not (Phase.Deliberation or Phase.Commitment))
            return null;
        foreach (var actor in rules.Actors)
        {
            if (!state.IsPlayed(actor.Id) && NextOf(new Mind(rules, state, actor, at)) is { } command)
                return command;
        }

        return null;
    }

    /// <summary>Others come first: answers, then its own plans, then the signature that ends them.</summary>
    private static Command? NextOf(Mind mind)
    {
        if (Answering.Next(mind) is { } answer)
            return answer;
        if (mind.State.Phase != Phase.Deliberation || mind.Desk.DoctrineSigned)
            return null;
        return Choosing.Next(mind) ?? Drafting.Next(mind) ?? new Sign(mind.CommandId("sign"), mind.At, mind.By);
    }
}
