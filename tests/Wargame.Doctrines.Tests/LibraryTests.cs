using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Tests;

/// <summary>Every scenario that ships: playable to its end without people, and with all that an instructor needs.</summary>
public sealed class LibraryTests
{
    private const int Sessions = 2;
    private static readonly string Root = ScenarioLibrary.FindRoot()!;

    public static TheoryData<string> All => [.. ScenarioLibrary.Folders(Root).Select(folder => Path.GetFileName(folder)!)];

    /// <summary>Those of one country or border, which are made alike; the flagship and the capstone have a form of their own.</summary>
    public static TheoryData<string> Alike => [.. ScenarioLibrary.Folders(Root).Select(folder => Path.GetFileName(folder)!).Except(["bolivia-secession", "hemisphere-2009"])];

    [Theory]
    [MemberData(nameof(All))]
    public void Doctrines_play_it_to_its_end(string id)
    {
        var rules = Rules(id);
        foreach (var seed in Enumerable.Range(1, Sessions))
        {
            var played = AutomaticPlay.Run(rules, (ulong)seed).State;
            Assert.Equal(rules.Scenario.World.Turns, played.Turns.Length);
            Assert.All(rules.Scenario.Teams, team => Assert.Contains(played.Turns.SelectMany(turn => turn.Given), order => order.Draft.Actor == team.Actor));
        }
    }

    [Theory]
    [MemberData(nameof(Alike))]
    public void It_gives_control_every_kind_of_inject_by_every_channel(string id)
    {
        var injects = Rules(id).Scenario.World.Injects;
        Assert.Equal(Enum.GetValues<Channel>().ToHashSet(), injects.Select(inject => inject.Channel).ToHashSet());
        Assert.Contains(injects, inject => inject is { Turn: not null, When: null });
        Assert.Contains(injects, inject => inject is { Turn: null, When: not null });
        Assert.Contains(injects, inject => inject is { Turn: not null, When: not null });
        Assert.Contains(injects, inject => inject is { Turn: null, When: null });
    }

    [Theory]
    [MemberData(nameof(Alike))]
    public void It_seats_five_to_eight_teams_of_two_to_six_for_six_to_twelve_turns(string id)
    {
        var scenario = Rules(id).Scenario;
        Assert.InRange(scenario.Teams.Length, 5, 8);
        Assert.All(scenario.Teams, team => Assert.InRange(team.Seats.Length, 2, 6));
        Assert.InRange(scenario.World.Turns, 6, 12);
        Assert.All(scenario.Teams, team => Assert.Contains(scenario.World.Cards, card => card.Actor == team.Actor));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_instructor_finds_notes_and_the_sponsor_one_page(string id)
    {
        var notes = File.ReadAllText(Path.Combine(Root, id, "notes.md"));
        var sponsor = File.ReadAllText(Path.Combine(Root, id, "sponsor.md"));
        Assert.All(new[] { "## What people should take home", "## How to run it", "## Tensions that you should name", "## What to discuss", "## Sources" }, heading => Assert.Contains(heading, notes, StringComparison.Ordinal));
        Assert.All(new[] { "Purpose", "Training objectives", "Audience", "Duration", "Assumptions", "Limitations" }, heading => Assert.Contains("## " + heading, sponsor, StringComparison.Ordinal));
    }

    private static SessionRules Rules(string id)
    {
        var loaded = ScenarioLoader.Load(Path.Combine(Root, id));
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return new SessionRules(loaded.Scenario, WorldModel.Compile(loaded.Scenario.World));
    }
}
