using Wargame.Doctrines;
using Wargame.EventStore;
using Wargame.Review.Across;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Storage;

namespace Wargame.Review.Tests.Corpus;

/// <summary>
/// Sessions that earlier versions of the program stored open for ever, and every turn of theirs gives the hash that was stored with it.
/// A recording is added with each release and never changed: <c>WARGAME_RECORD=2027-03 dotnet test --project tests/Wargame.Review.Tests</c>.
/// </summary>
public sealed class CorpusTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Tree(), "tests", "Wargame.Review.Tests", "Corpus");
    private readonly string _temporary = Directory.CreateTempSubdirectory("wargame-corpus-").FullName;

    public static TheoryData<string> Recordings => [.. Directory.EnumerateFiles(Folder, "*.zip").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    [Theory]
    [MemberData(nameof(Recordings))]
    public void A_recorded_session_opens_and_every_turn_gives_its_hash(string recording)
    {
        var sessions = Recording.Open(Path.Combine(Folder, recording), _temporary);

        Assert.True(sessions.Count >= 3, $"{recording} holds {sessions.Count} sessions");
        foreach (var (name, rules, events) in sessions)
            Check(name, rules, events);
    }

    [Fact]
    public void A_session_recorded_now_opens()
    {
        var path = Path.Combine(_temporary, "now.zip");
        Recording.Write(path, Path.Combine(Tree(), "scenarios"), Sessions());
        if (Environment.GetEnvironmentVariable("WARGAME_RECORD") is { Length: > 0 } name)
            File.Copy(path, Path.Combine(Folder, name + ".zip"));

        foreach (var (session, rules, events) in Recording.Open(path, Path.Combine(_temporary, "now")))
            Check(session, rules, events);
    }

    private static void Check(string name, SessionRules rules, IReadOnlyList<string> events)
    {
        var stored = events.Select((json, index) => new StoredEvent(index + 1, "", json, default)).ToList();
        var report = Replay.Run(rules, stored);

        Assert.True(report.Verified, $"{name}: {report.Fault}");
        Assert.Equal(rules.Model.Definition.Turns, report.State.Turns.Length);
        Assert.True(report.State.Phase >= Phase.Outcome, $"{name} ended in {report.State.Phase}");

        SupposeNothing(name, rules, report.State);

        // The same from a snapshot in the middle of it.
        var half = stored.Count / 2;
        var kept = SessionSnapshot.Read(rules, SessionSnapshot.Write(Replay.Run(rules, [.. stored.Take(half)]).State))!;
        var ended = stored.Skip(half).Select(later => SessionEventJson.Read(later.Json)).Aggregate(kept, rules.Evolve);
        Assert.Equal(SessionSnapshot.Write(report.State), SessionSnapshot.Write(ended));
    }

    // With nothing changed a what-if is the session itself, whatever version of the program recorded it.
    private static void SupposeNothing(string name, SessionRules rules, SessionState session)
    {
        foreach (var others in Enum.GetValues<Others>().Where(others => others == Others.HoldTheirOrders || name.EndsWith("-by-doctrines", StringComparison.Ordinal)))
        {
            var answer = WhatIf.Of(rules, session, new WhatIfQuestion([], others), hands: 2);
            Assert.Equal(session.Turns.Select(turn => turn.Result.Hash), answer.Line.Turns.Select(turn => turn.Result.Hash));
            var beside = SessionsBeside.Of([new("recorded", rules, session), new("supposed", rules, session with { Turns = answer.Line.Turns })]);
            Assert.True(beside.Numbers.IsEmpty && beside.Scores.All(score => score.FirstTurn is null), $"{name} beside itself: {beside.Numbers.FirstOrDefault()?.Number.Id} differs");
        }
    }

    private static List<(string, IReadOnlyList<SessionEvent>)> Sessions()
    {
        var played = new List<SessionEvent>();
        RecordedSessions.Played(4, events: played);
        return
        [
            ("bolivia-by-doctrines", AutomaticPlay.Run(RecordedSessions.Rules(RecordedSessions.Bolivia), 11).Events),
            ("bolivia-with-people", played),
            ("hemisphere-by-doctrines", AutomaticPlay.Run(RecordedSessions.Rules(RecordedSessions.Hemisphere), 12).Events),
        ];
    }

    private static string Tree()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
