using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Tests.Small;

/// <summary>Agreements between the teams of the small scenario, and the deeds that they need.</summary>
internal static class Treaties
{
    public const string Id = "bolivia/gas";
    public const string SecretWords = "CANARY-CLAUSE";

    public static Clause NoStrike { get; } = new(false, TermKind.Abstain, "autonomists", ["strike"], "lowlands", 0, "", 0, 0, "");

    public static Clause Roads { get; } = new(false, TermKind.Keep, "us", ["roads"], "chapare", 500, "", 0, 0, "");

    public static Clause Quiet { get; } = new(false, TermKind.AtMost, "bolivia", [], "", 0, "lowlands.tension", 50_000, 0, "");

    public static Clause Promise { get; } = new(true, TermKind.Promise, "bolivia", [], "", 0, "", 0, 0, SecretWords);

    /// <summary>Bolivia, and the autonomists unless other parties are named.</summary>
    public static AgreementText Of(params ImmutableArray<Clause> clauses) => new("Gas and taxes", ["autonomists", "bolivia"], [], [], clauses, 3);

    public static AgreementText Among(this AgreementText text, params ImmutableArray<string> parties) => text with { Parties = parties };

    /// <summary>One seat in each team, in deliberation.</summary>
    public static Room Table() => new Room().Seat("bolivia-1").Seat("us-1").Seat("autonomists-1").To(Phase.Deliberation);

    public static WriteAgreement Offer(this Room room, string seat, AgreementText text, int onto = 0, string id = Id) =>
        new(room.NextId(), room.Now, Room.By(seat), id, text, true, onto);

    public static WriteAgreement Keeps(this Room room, string seat, AgreementText text, string id = Id) =>
        new(room.NextId(), room.Now, Room.By(seat), id, text, false, 0);

    public static SignAgreement Signs(this Room room, string seat, int version = 1, string id = Id) =>
        new(room.NextId(), room.Now, Room.By(seat), id, version);

    public static LeaveAgreement Leaves(this Room room, string seat, string reason = "We were cheated.") =>
        new(room.NextId(), room.Now, Room.By(seat), Id, reason);

    /// <summary>An agreement that all its parties have signed.</summary>
    public static Room Agreed(this Room room, AgreementText text)
    {
        room.Do(room.Offer("bolivia-1", text));
        foreach (var party in text.Parties)
            room.Do(room.Signs(party + "-1"));
        return room;
    }

    /// <summary>The agreement as it stands.</summary>
    public static Agreement Treaty(this Room room) => room.State.Agreement(Id)!;

    /// <summary>Plays the turn out and gives what was found broken.</summary>
    public static IReadOnlyList<Breach> Breaches(this Room room)
    {
        var before = room.Events.Count;
        room.To(Phase.Outcome);
        return [.. room.Events.Skip(before).OfType<BreachReported>().Select(reported => reported.Breach)];
    }
}
