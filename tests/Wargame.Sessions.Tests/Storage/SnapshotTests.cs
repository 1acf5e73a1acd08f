using System.Text;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Storage;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Storage;

/// <summary>A session opened from a snapshot is the session that its events give.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_snapshot_after_any_deed_gives_the_state_of_the_events()
    {
        var compared = 0;
        FullRoom.Play(room =>
        {
            var read = SessionSnapshot.Read(room.Rules, SessionSnapshot.Write(room.State))!;

            Assert.Equal(Text(room.State), Text(read));
            Assert.Equal(room.State.World.Values, read.World.Values);
            Assert.Equal(room.State.Turns.Select(turn => turn.Result.Hash), read.Turns.Select(turn => turn.Result.Hash));
            Assert.Equal(Ledger(room.State), Ledger(read));
            Assert.Equal(View.OfBoard(room.Rules, room.State, []).Header, View.OfBoard(room.Rules, read, []).Header);
            compared++;
        });
        Assert.True(compared > 20, $"only {compared} snapshots were compared");
    }

    [Fact]
    public void The_session_goes_on_from_a_snapshot_as_it_would_have()
    {
        FullRoom.Play(room =>
        {
            var read = SessionSnapshot.Read(room.Rules, SessionSnapshot.Write(room.State))!;
            Command next = new AdvancePhase("next", room.Now, Room.Control, room.State.Phase);

            room.Rules.Decide(room.State, next, out var real);
            room.Rules.Decide(read, next, out var kept);
            Assert.Equal(Text(real), Text(kept));

            // An echo of a command that was seen before the snapshot still counts once.
            var seen = room.State.Memory.Ids.Last();
            Assert.Equal(room.State.Memory.Holds(Room.Control, seen.Split('/')[^1]), read.Memory.Holds(Room.Control, seen.Split('/')[^1]));
        });
    }

    [Fact]
    public void Every_part_of_the_state_is_in_some_snapshot()
    {
        var empty = SessionState.Empty;
        var untouched = typeof(SessionState).GetProperties().Where(property => property.SetMethod is not null).ToDictionary(property => property.Name);

        var played = FullRoom.Play(room => Look(room.State));
        Look(new Room(Pace.Automatic).State);

        // Going back leaves its mark on both lines.
        var mark = played.State.Marks[0];
        var rewind = new Rewind("back", played.Now, Room.Control, "s2", "KV7PT5", "Aid first", "To see what it does", mark.Version);
        var then = played.Events.Take((int)mark.Version).Aggregate(SessionState.Empty, played.Rules.Evolve);
        Look(played.Rules.Evolve(then, Branching.Opening(played.Rules, then, played.State, rewind, new string('0', 64))));
        played.Do(rewind);
        Look(played.State);

        Assert.Empty(untouched.Keys);

        void Look(SessionState state)
        {
            foreach (var property in untouched.Values.Where(property => Json(property.GetValue(state)) != Json(property.GetValue(empty))).ToList())
                untouched.Remove(property.Name);
        }
    }

    [Theory]
    [InlineData("\"level\":700", "\"level\":200")]
    [InlineData("{", "[")]
    public void A_snapshot_that_was_meddled_with_is_no_snapshot(string text, string other)
    {
        var room = FullRoom.Play(_ => { });
        var bytes = SessionSnapshot.Write(room.State);

        Assert.Null(SessionSnapshot.Read(room.Rules, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(text, other, StringComparison.Ordinal))));
    }

    private static string Text(SessionState state) => Encoding.UTF8.GetString(SessionSnapshot.Write(state));

    private static string Ledger(SessionState state) => string.Join('\n', state.Turns.SelectMany(turn => turn.Result.Ledger).Select(Line));

    private static string Line(World.Ledger.LedgerLine line) =>
        $"{line.Turn} {line.Slot} {line.Cause} {line.Actor} {string.Join(',', line.Orders)} {line.Actual}";

    private static string Json(object? value) => System.Text.Json.JsonSerializer.Serialize(value, StoredJson.Options);
}
