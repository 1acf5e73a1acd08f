using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for what happens to free-text orders.</summary>
internal static class ArgumentWords
{
    /// <summary>The words, or null for what is not about them.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => happened switch
    {
        ArgumentWritten { Text.Secret: true } written => $"{sight.Entity(written.Actor)} writes a secret free-text order: {written.Text.Action}",
        ArgumentWritten written => $"{sight.Entity(written.Actor)} writes a free-text order: {written.Text.Action}",
        ArgumentDropped dropped => $"{sight.Entity(dropped.Actor)} takes its free-text order back.",
        ArgumentPointMade { Point.For: true } made => $"{Logbook.Party(sight, made.Point.From)} sees a reason for {Title(sight, made.ArgumentId)}: {made.Point.Text}",
        ArgumentPointMade made => $"{Logbook.Party(sight, made.Point.From)} sees a reason against {Title(sight, made.ArgumentId)}: {made.Point.Text}",
        ArgumentPointWithdrawn withdrawn => $"A reason on {Title(sight, withdrawn.ArgumentId)} is taken back.",
        ArgumentVoteCalled { Open: true } called => $"The vote on {Title(sight, called.ArgumentId)} is open.",
        ArgumentVoteCalled called => $"The vote on {Title(sight, called.ArgumentId)} is closed.",
        ArgumentEstimateGiven given => $"{sight.Entity(given.Actor)} gives {Title(sight, given.ArgumentId)} {given.Percent} per cent.",
        ArgumentJudged { Judgement: { } judgement } judged => $"Control judges {Title(sight, judged.ArgumentId)}: {Verdict(judgement)}. {judgement.Reason}",
        ArgumentJudged judged => $"Control takes its judgement of {Title(sight, judged.ArgumentId)} back.",
        ArgumentTold told => $"Control words what is told of {Title(sight, told.ArgumentId)}.",
        _ => null,
    };

    /// <summary>An argument in a few words, with whose it is.</summary>
    public static string Title(Sight sight, Argument argument) => $"{sight.Entity(argument.Actor).Name}: “{argument.Text.Action}”";

    private static Sentence Title(Sight sight, string id) => sight.State.Argument(id) switch
    {
        { } argument => $"{sight.Entity(argument.Actor)}: “{argument.Text.Action}”",
        _ => $"a free-text order",
    };

    private static Sentence Verdict(Judgement judgement) => judgement.Verdict switch
    {
        ArgumentVerdict.Succeeds => $"it succeeds",
        ArgumentVerdict.Partly => $"it succeeds in part",
        _ => $"it fails",
    };
}
