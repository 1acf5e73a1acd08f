using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for what happens to free-text orders.</summary>
internal static class ArgumentWords
{
    /// <summary>The words, or null for what is not about them.</summary>
    public static string? Of(Sight sight, SessionEvent happened) => happened switch
    {
        ArgumentWritten written => $"{sight.Entity(written.Actor).Name} writes a {(written.Text.Secret ? "secret " : "")}free-text order: {written.Text.Action}",
        ArgumentDropped dropped => $"{sight.Entity(dropped.Actor).Name} takes its free-text order back.",
        ArgumentPointMade made => $"{Party(sight, made.Point.From)} sees a reason {(made.Point.For ? "for" : "against")} {Title(sight, made.ArgumentId)}: {made.Point.Text}",
        ArgumentPointWithdrawn withdrawn => $"A reason on {Title(sight, withdrawn.ArgumentId)} is taken back.",
        ArgumentVoteCalled called => $"The vote on {Title(sight, called.ArgumentId)} is {(called.Open ? "open" : "closed")}.",
        ArgumentEstimateGiven given => $"{sight.Entity(given.Actor).Name} gives {Title(sight, given.ArgumentId)} {given.Percent} per cent.",
        ArgumentJudged { Judgement: { } judgement } judged => $"Control judges {Title(sight, judged.ArgumentId)}: {Verdict(judgement)}. {judgement.Reason}",
        ArgumentJudged judged => $"Control takes its judgement of {Title(sight, judged.ArgumentId)} back.",
        ArgumentTold told => $"Control words what is told of {Title(sight, told.ArgumentId)}.",
        _ => null,
    };

    /// <summary>An argument in a few words, with whose it is.</summary>
    public static string Title(Sight sight, Argument argument) => $"{sight.Entity(argument.Actor).Name}: “{argument.Text.Action}”";

    private static string Title(Sight sight, string id) => sight.State.Argument(id) is { } argument ? Title(sight, argument) : "a free-text order";

    private static string Verdict(Judgement judgement) => judgement.Verdict switch
    {
        ArgumentVerdict.Succeeds => "it succeeds",
        ArgumentVerdict.Partly => "it succeeds in part",
        _ => "it fails",
    };

    private static string Party(Sight sight, string party) => party == Talk.Party.Control ? "Control" : sight.Entity(party).Name;
}
