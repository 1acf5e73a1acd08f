using Wargame.Sessions;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Papers.Tests;

/// <summary>A team's paper tells the team nothing that its page would not tell it in the lobby.</summary>
public class SecretsOnPaper
{
    private const string Canary = "canary";

    [Theory]
    [MemberData(nameof(Library.Ids), MemberType = typeof(Library))]
    public void A_brief_holds_its_own_texts_and_no_secret_one(string id)
    {
        var papers = Library.Papers(Marked(Library.Scenario(id)));
        foreach (var paper in papers.Papers.Where(paper => paper.Kind == PaperKind.Brief))
        {
            var html = papers.Page(paper).Html;
            Assert.Contains($"own-{paper.Actor}-brief", html, StringComparison.Ordinal);
            Assert.Equal(1, Count(html, "-brief"));
            Assert.DoesNotContain(Canary, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_canaries_sing_where_they_may()
    {
        var papers = Library.Papers(Marked(Library.Scenario("bolivia-secession")));
        Assert.Contains(Canary + "-card", papers.Find("cue-cards.html")!.Html, StringComparison.Ordinal);
        Assert.Contains(Canary + "-inject", papers.Find("msel.html")!.Html, StringComparison.Ordinal);
        Assert.Contains(Canary + "-doctrine", papers.Find("handbook.html")!.Html, StringComparison.Ordinal);
        Assert.Contains(Canary + "-notes", papers.Find("handbook.html")!.Html, StringComparison.Ordinal);
        Assert.Contains(Canary + "-expected", papers.Find("evaluation.html")!.Html, StringComparison.Ordinal);
    }

    // Each team costs a compilation of the world; these have every sort of secret number.
    [Theory]
    [InlineData("bolivia-secession")]
    [InlineData("haiti")]
    [InlineData("triborder")]
    public void No_byte_of_a_brief_depends_on_a_number_that_its_team_may_not_see(string id)
    {
        var scenario = Library.Scenario(id);
        var rules = new SessionRules(scenario, WorldModel.Compile(scenario.World));
        var (first, tried) = (Library.Papers(scenario), 0);
        foreach (var team in scenario.Teams)
        {
            var hidden = rules.Model.Slots.Where(slot => !Visibility.Sees(slot, team.Actor)).ToList();
            tried += hidden.Count;
            var other = Library.Papers(Moved(scenario, hidden.Select(slot => slot.Key).ToHashSet(StringComparer.Ordinal)));
            var file = $"brief-{team.Actor}.html";
            Assert.Equal(first.Find(file)!.Html, other.Find(file)!.Html);
        }
        Assert.True(tried > 0, "every team sees every number");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>The scenario with a canary in every text that is somebody's secret, and a mark in each brief.</summary>
    private static ScenarioDefinition Marked(ScenarioDefinition scenario)
    {
        var world = scenario.World;
        return scenario with
        {
            Notes = $"{Canary}-notes",
            SponsorSheet = $"{Canary}-sponsor",
            Teams = [.. scenario.Teams.Select(team => team with { Brief = $"own-{team.Actor}-brief" })],
            Disclosures = [.. scenario.Disclosures.Select(rule => rule with { Because = $"{Canary}-disclosure" })],
            World = world with
            {
                Injects = [.. world.Injects.Select(inject => inject with { Title = $"{Canary}-inject", Text = $"{Canary}-inject", Expected = $"{Canary}-expected", Remarks = $"{Canary}-remarks" })],
                PrivateCards = [.. world.PrivateCards.Select(card => card with { Title = $"{Canary}-card", Text = $"{Canary}-card" })],
                Cards = [.. world.Cards.Select(card => card with { Title = $"{Canary}-question", Text = $"{Canary}-question", Options = [.. card.Options.Select(option => option with { Text = $"{Canary}-option" })] })],
                Crises = [.. world.Crises.Select(crisis => crisis with { Text = $"{Canary}-crisis" })],
                Doctrines = [.. world.Doctrines.Select(doctrine => doctrine with { Preferences = [.. doctrine.Preferences.Select(preference => preference with { Because = $"{Canary}-doctrine" })] })],
            },
        };
    }

    /// <summary>The scenario with other opening values for some numbers, each still within its range.</summary>
    private static ScenarioDefinition Moved(ScenarioDefinition scenario, HashSet<string> keys)
    {
        var world = scenario.World;
        return scenario with { World = world with { Entities = [.. world.Entities.Select(entity => entity with { Start = entity.Start.SetItems(Starts(world, entity, keys)) })] } };
    }

    private static IEnumerable<KeyValuePair<string, double>> Starts(WorldDefinition world, EntityDefinition entity, HashSet<string> keys) =>
        from variable in world.Variables
        where variable.AppliesTo(entity) && keys.Contains($"{entity.Id}.{variable.Id}")
        let was = entity.Start.GetValueOrDefault(variable.Id, variable.Start)
        select KeyValuePair.Create(variable.Id, was + 1 <= variable.Maximum ? was + 1 : was - 1);
}
