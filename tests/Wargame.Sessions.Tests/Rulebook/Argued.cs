using System.Collections.Immutable;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>A room in which people argue.</summary>
internal static class Argued
{
    public const string Action = "The president speaks in the square";

    public static ArgumentText Text(bool secret = false, string action = Action) =>
        new(action, "The square goes home", ["They know his face", "The radio carries it"], "lowlands", "lowlands.tension", secret);

    public static Room Deliberating() => new Room().Seat("bolivia-1").Seat("us-1").Seat("autonomists-1").To(Phase.Deliberation);

    public static WriteArgument Write(this Room room, string seat, ArgumentText text, string id = "") => new(room.NextId(), room.Now, Room.By(seat), id, text);

    public static MakePoint Point(this Room room, Issuer by, bool speaksFor, string text = "Nobody there can hear him") =>
        new(room.NextId(), room.Now, by, room.Id(), speaksFor, text);

    public static GiveEstimate Estimate(this Room room, string seat, int percent) => new(room.NextId(), room.Now, Room.By(seat), room.Id(), percent);

    public static CallVote Vote(this Room room, bool open) => new(room.NextId(), room.Now, Room.Control, room.Id(), open);

    public static JudgeArgument Judge(
        this Room room, JudgementWay way, ArgumentVerdict? verdict = null, int chance = 500, ImmutableArray<ArgumentChange>? success = null, ImmutableArray<ArgumentChange>? failure = null) =>
        new(room.NextId(), room.Now, Room.Control, room.Id(), way, verdict, chance, "The square was full", success ?? [], failure ?? []);

    /// <summary>The first argument's id.</summary>
    public static string Id(this Room room) => room.State.Arguments[0].Id;

    /// <summary>Bolivia has written an argument and the session is in a phase.</summary>
    public static Room Written(Phase phase, bool secret = false)
    {
        var room = Deliberating();
        room.Do(room.Write("bolivia-1", Text(secret)));
        return room.To(phase);
    }
}
