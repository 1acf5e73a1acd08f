using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.HotWash;

namespace Wargame.Sessions.Commands;

/// <summary>Puts answers of the hot wash into a cluster with a name: one answer to move it, a whole cluster to rename it. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Slots">Which answers.</param>
/// <param name="Group">The cluster's name, at most 60 characters; empty to let their words decide again.</param>
public sealed record GroupAnswers(string Id, DateTimeOffset At, Issuer By, ImmutableArray<string> Slots, string Group) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (HotWashLaw.Moderates(state, this, Slots) is { } refusal)
            return refusal;
        return Texts.Title(Group) is { } group ? new AnswersGrouped(Stamp.Of(this), Slots, group) : Refusals.BadGroup;
    }
}
