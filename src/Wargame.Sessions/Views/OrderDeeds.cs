using Wargame.Sessions.Events;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for what teams do with their orders, requests, cards and messages.</summary>
internal static class OrderDeeds
{
    /// <summary>The words, or null for what is something else.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => happened switch
    {
        DraftSaved { Draft: var draft } => $"{sight.Entity(draft.Actor)} drafts {sight.Instrument(draft.Instrument)}.",
        DraftRemoved removed => $"{sight.Entity(removed.Actor)} takes a draft back.",
        ProgrammeMarked { Stop: true } marked => $"{sight.Entity(marked.Actor)} will end a running order.",
        ProgrammeMarked marked => $"{sight.Entity(marked.Actor)} goes on with a running order.",
        HostAsked asked => $"{sight.Entity(asked.Draft.Actor)} asks {sight.Entity(asked.Host)}: {sight.Instrument(asked.Draft.Instrument)}.",
        RequestAnswered answered when sight.State.Request(answered.RequestId) is { } request =>
            $"{sight.Entity(request.Host)} answers a request: {Word(answered.Answer)}.",
        RequestAnswered answered => $"A host answers a request: {Word(answered.Answer)}.",
        OptionChosen chosen => $"{sight.Entity(chosen.Actor)} answers a card.",
        OrdersSigned signed => $"{sight.Entity(signed.Actor)} signs.",
        SignatureWithdrawn withdrawn => $"{sight.Entity(withdrawn.Actor)} takes a signature back.",
        MessageSent sent => Message(sight, sent),
        ReadySaid => $"A seat is ready to go on.",
        _ => null,
    };

    private static Sentence Message(Sight sight, MessageSent sent)
    {
        var from = Logbook.Party(sight, sent.From);
        var to = sent.Members.Where(member => member != sent.From).Select(member => Logbook.Party(sight, member)).ToList();
        return to.Count switch
        {
            0 => $"{from} writes to its own team.",
            _ => $"{from} writes to {new Row([.. to])}.",
        };
    }

    private static Sentence Word(HostAnswer answer) => answer switch
    {
        HostAnswer.Accept => $"it accepts",
        HostAnswer.Conditions => $"it accepts on conditions",
        HostAnswer.Request => $"it asks for it itself",
        _ => $"it refuses",
    };
}
