using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Tests.Building;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>A crisis that breaks out is news; its hazard is seen before anyone commits; a crisis told to some is unknown to the rest.</summary>
public sealed class CrisisTests
{
    private const string Secret = "CANARY-CRISIS";

    private static readonly Lazy<SessionRules> Rules = new(() =>
    {
        var scenario = SmallScenario.Scenario();
        return SmallScenario.Of(scenario with
        {
            World = scenario.World with
            {
                Crises =
                [
                    Crisis("unrest", "Unrest", [], Of("lowlands.tension") > 63, offWhen: Of("lowlands.tension") < 1, hazard: null),
                    Crisis("leak", Secret, ["us"], Of("bolivia.approval") < 48, offWhen: null, hazard: 0.5),
                    Crisis("coup", "Coup", [], Of("lowlands.tension") > 70, offWhen: null, hazard: null),
                ],
                Rules = scenario.World.Rules.Add(new("the-leak-shames", "People read it.", "the-leak-shames", [], [], (Formula)(TurnNumber > 0),
                    [new("bolivia", "corruption", (Formula)(TurnsOn("leak") * 2), SourceSpan.None)], [], RuleOrigin.Crisis, "leak", Citation.None, SourceSpan.None)),
            },
        });
    });

    [Fact]
    public void It_is_the_lead_of_the_news_in_the_turn_in_which_it_breaks_out()
    {
        var room = SecondTurn();

        Assert.Equal("Unrest breaks out", room.Projector().News[0].Inject.Title);
        Assert.Equal("Unrest breaks out", room.Team("bolivia").Header.Headline);
        Assert.Equal(["Unrest breaks out", "The square is full"], room.Team("bolivia").News.Select(news => news.Inject.Title));
    }

    [Fact]
    public void It_stays_among_the_news_of_its_turn_and_its_end_is_news_too()
    {
        var room = SecondTurn();
        room.To(Phase.Adjudication);
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "lowlands.tension", -100_000, "Peace is wanted"));
        room.To(Phase.Outcome).To(Phase.Briefing);

        Assert.Equal([(3, "Unrest is over"), (2, "Unrest breaks out"), (1, "The square is full")], room.Projector().News.Select(news => (news.Turn, news.Inject.Title)));
        room.To(Phase.HotWash);
        Assert.Equal(["Unrest breaks out"], View.OfReview(room.Rules, room.State)!.Turns[1].News.Select(news => news.Inject.Title).Where(title => title.StartsWith("Unrest", StringComparison.Ordinal)));
    }

    [Fact]
    public void Teams_see_what_is_on_what_may_come_with_its_hazard_and_what_is_near_before_they_commit()
    {
        var before = new Room(rules: Rules.Value).To(Phase.Deliberation);
        Assert.Equal([("unrest", CrisisState.Near, 0)], before.Team("bolivia").Crises.Select(crisis => (crisis.Crisis.Id, crisis.State, crisis.Hazard)));

        var after = SecondTurn(approval: -10_000).To(Phase.Deliberation);
        Assert.Equal(("unrest", CrisisState.On, "Q4 2008"), after.Team("bolivia").Crises.Select(crisis => (crisis.Crisis.Id, crisis.State, crisis.Since)).First());
        var spared = Enumerable.Range(0, 12).Select(seed => SecondTurn(approval: -10_000, seed: (ulong)seed)).First(room => room.State.World.Crises[1].Began < 0);
        Assert.Contains(("leak", CrisisState.Possible, 500), spared.Team("us").Crises.Select(crisis => (crisis.Crisis.Id, crisis.State, crisis.Hazard)));
        Assert.Contains(("coup", CrisisState.Near), after.Team("bolivia").Crises.Select(crisis => (crisis.Crisis.Id, crisis.State)));
    }

    [Fact]
    public void Who_is_not_told_of_it_learns_neither_of_it_nor_of_its_draw_nor_of_its_doing()
    {
        var rooms = Enumerable.Range(0, 12).Select(seed => SecondTurn(approval: -10_000, seed: (ulong)seed).To(Phase.Deliberation).To(Phase.Outcome)).ToList();

        Assert.Contains(rooms, room => room.State.World.Crises[1].Began > 0);
        foreach (var room in rooms)
        {
            Assert.DoesNotContain(Secret, Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, Eyes.Text(room.Projector()), StringComparison.Ordinal);
            Assert.Contains(Secret, Eyes.Text(room.Team("us")), StringComparison.Ordinal);
            Assert.Contains(room.ControlDesk().Crises, crisis => crisis.Crisis.Id == "leak" && crisis.To is ["United States"]);
        }
    }

    [Fact]
    public void Its_draw_is_shown_to_control_with_the_proposal()
    {
        var room = new Room(rules: Rules.Value).To(Phase.Adjudication);
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "bolivia.approval", -10_000, "A scandal is wanted"));

        Assert.Contains(room.ControlDesk().Packet!.Draws, draw => draw.Label == Secret + ": it breaks out" && draw.Draw.Hazard == 500);
    }

    [Fact]
    public void Its_effects_are_told_by_its_name()
    {
        var room = Enumerable.Range(0, 12).Select(seed => SecondTurn(approval: -10_000, seed: (ulong)seed)).First(each => each.State.World.Crises[1].Began == 2).To(Phase.Outcome);

        Assert.Contains(room.Explain(Eyes.Control, "bolivia.corruption", turn: 2)!.Causes, cause => cause is { Label: Secret, Behind: "crisis" });
    }

    /// <summary>The second turn's briefing; the square made the lowlands tense in the first.</summary>
    private static Room SecondTurn(long approval = 0, ulong seed = 7)
    {
        var room = new Room(seed: seed, rules: Rules.Value).To(Phase.Adjudication);
        if (approval != 0)
            room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "bolivia.approval", approval, "A scandal is wanted"));
        return room.To(Phase.Outcome).To(Phase.Briefing);
    }

    private static CrisisDefinition Crisis(string id, string name, ImmutableArray<string> to, F onWhen, F? offWhen, F? hazard) => new(
        id, name, "It is here.", name + " breaks out", name + " is over", Channel.News, "", to, (Formula)onWhen,
        offWhen is null ? null : (Formula)offWhen, hazard is null ? null : (Formula)hazard, 1, true, Citation.None, SourceSpan.None);
}
