using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Upkeep;
using Wargame.EventStore.Upkeep;
using Wargame.Grains.Lobby;
using Wargame.Grains.Sessions;
using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Cli.Playtest;

/// <summary>A play of a playtest as a session in a data folder: a server shows it like one that people have played, with its review.</summary>
internal static class OpenedPlay
{
    /// <summary>Plays it and puts it there.</summary>
    /// <param name="asked">The playtest.</param>
    /// <param name="play">Which of its plays, from 1.</param>
    /// <param name="data">The data folder or database.</param>
    /// <param name="terminal">Where its address is told.</param>
    public static void Keep(PlaytestRequest asked, int play, string data, Terminal terminal)
    {
        if (play > asked.Runs)
            throw new UsageException($"there is no play {play}: the playtest has {asked.Runs}, see --runs");
        var loaded = ScenarioInput.Open(asked.Scenario, terminal).Loaded;
        var scenario = loaded.Scenario!;
        var rules = new SessionRules(scenario, asked.Compile(scenario));
        var open = new OpenSession("open", DateTimeOffset.UtcNow, new Issuer.Control(), Secrets.NewId(), Secrets.NewJoinCode(), asked.Seed, Pace.Facilitated);
        var (session, same) = Review.Playtests.Playtest.Session(rules, asked.Runs, play - 1, open);
        StorePlace.Run(async () =>
        {
            var place = StorePlace.Of(data, terminal);
            await using var store = Backup.Open(place);
            await KeepAsync(loaded.Sources, copy => ScenarioCopies.Keep(store, place, scenario.Hash, copy));
            var (code, key) = await FinishedSessions.Keep(store, rules, session.Commands);
            terminal.Heading($"play {play} of {asked.Runs} is session {code} now");
            if (!same)
                terminal.Heading("It did not end as in the playtest: the rules of a room forbade something.");
            terminal.Output.WriteLine(StorePlace.WayIn(data, code, key));
        });
    }

    private static async Task KeepAsync(IReadOnlyDictionary<string, string> texts, Func<string, Task> keep)
    {
        var copy = Directory.CreateTempSubdirectory("wargame-play-");
        try
        {
            await ScenarioCopies.Write(copy.FullName, texts);
            await keep(copy.FullName);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }
}
