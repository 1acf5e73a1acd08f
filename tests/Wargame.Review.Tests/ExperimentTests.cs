using System.Collections.Immutable;
using System.Text;
using Wargame.Doctrines;
using Wargame.Review.Experiments;
using Wargame.Scenarios;
using Wargame.Scenarios.Orders;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Wargame.World.Turn;

namespace Wargame.Review.Tests;

/// <summary>What an experiment means: the world's own steps by a file, and bots that play as they would in a session.</summary>
public class ExperimentTests
{
    private static readonly ScenarioDefinition Scenario = ReplayTests.LoadBolivia();
    private static readonly ScenarioDefinition Valley = ScenarioLoader.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "valley")).Scenario!;
    private static readonly ImmutableArray<string> Everybody = [.. Scenario.World.Entities.Where(entity => entity.IsActor).Select(entity => entity.Id)];

    [Fact]
    public void Without_bots_it_is_nothing_but_the_worlds_steps()
    {
        var run = Experiment.Run(Plan(8) with { Injects = false, Seed = 3 });

        var model = run.Plan.Model;
        var state = model.Opening(3);
        foreach (var turn in run.Turns)
        {
            var choices = model.OpenCards(state, []).Select(card => new Choice(card.Id, card.Default));
            var result = model.Step(state, new TurnInputs { Choices = [.. choices] }, ledger: false);
            Assert.Equal(result.Hash, turn.Result.Hash);
            state = result.State;
        }
        Assert.Equal(8, run.Turns.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    public void With_bots_alone_it_is_the_session_that_doctrines_play(ulong seed)
    {
        var plan = Plan(8) with { Bots = Everybody, Seed = seed };
        var session = AutomaticPlay.Run(new SessionRules(Scenario, plan.Model), seed);

        var run = Experiment.Run(plan);

        Assert.Equal(session.State.Turns.Select(turn => turn.Result.Hash), run.Turns.Select(turn => turn.Result.Hash));
        Assert.Empty(run.Mistakes);
    }

    [Fact]
    public void An_order_of_the_file_is_placed_as_written_whatever_its_host_would_say()
    {
        const string Orders = "- { turn: 1, actor: us, instrument: fund-rural-development, target: chapare, mode: requested }";
        var run = Experiment.Run(Plan(2, Orders) with { Bots = ["bolivia"] });

        var programme = run.End.Programmes.Single(programme => programme.Order.Id == "01/us/fund-rural-development/chapare");
        Assert.Equal((Mode.Requested, 1), (programme.Order.Mode, programme.FirstTurn));
        Assert.Equal("joint", OrderOf("- { turn: 1, actor: us, instrument: fund-rural-development, target: chapare }").Mode.ToString().ToLowerInvariant());
    }

    [Fact]
    public void A_bots_request_to_an_actor_that_says_nothing_is_answered_by_the_scenarios_silence()
    {
        var run = Experiment.Run(Plan(1, "[]", Valley) with { Bots = ["us"] });

        var asked = Assert.Single(run.Turns[0].Inputs.Orders, order => order.Instrument == "eradicate");
        Assert.Equal(HostAnswer.Conditions, Valley.SilenceAnswer);
        Assert.Equal(("us", Mode.Conditioned), (asked.Actor, asked.Mode));
        Assert.DoesNotContain(run.Turns[0].Inputs.Orders, order => order.Actor != "us");
    }

    [Fact]
    public void A_bot_sees_the_orders_of_the_file_only_as_they_run()
    {
        const string Orders = "- { turn: 1, actor: us, instrument: eradicate, target: chapare, mode: imposed }";

        var first = Experiment.Run(Plan(1, Orders) with { Bots = ["cocaleros"] }).Turns[0].Inputs.Orders.Where(order => order.Actor == "cocaleros");
        var alone = Experiment.Run(Plan(1) with { Bots = ["cocaleros"] }).Turns[0].Inputs.Orders;

        Assert.Equal(alone, first);
    }

    [Fact]
    public void The_same_orders_in_another_line_order_are_the_same_run()
    {
        string[] lines =
        [
            "- { turn: 1, actor: us, instrument: eradicate, target: chapare, mode: imposed }\n",
            "- { turn: 2, actor: bolivia, instrument: judiciary, target: chapare, level: 0.5 }\n",
            "- { turn: 1, actor: bolivia, instrument: street-police, target: altiplano }\n",
        ];

        Assert.Equal(Experiment.Run(Plan(4, string.Concat(lines))).Turns[^1].Result.Hash, Experiment.Run(Plan(4, string.Concat(lines.Reverse()))).Turns[^1].Result.Hash);
    }

    [Fact]
    public void Under_another_profile_the_same_orders_give_another_run()
    {
        const string Orders = "- { turn: 1, actor: us, instrument: eradicate, target: valley-floor, mode: imposed }";
        var plan = Plan(4, Orders, Valley) with { Ledger = true };

        var comparison = Comparison.Of([Experiment.Run(plan), Experiment.Run(plan with { Model = ExperimentPlan.Compile(Valley, "evidence-2025", 4) })]);

        Assert.Equal("growers.bond_state", comparison.Variables[0].Slot.Key);
        Assert.Equal("spraying-turns-growers-from-the-state", comparison.Causes(comparison.Variables[0].Slot)[0].Example.Rule?.Id);
    }

    [Fact]
    public void Every_number_of_every_turn_is_explained_to_the_milli_unit()
    {
        var run = Experiment.Run(Plan(8, "- { turn: 3, set: bolivia.approval, change: -5, because: A scandal. }") with { Bots = Everybody, Ledger = true });

        foreach (var turn in run.Turns)
            Assert.All(run.Plan.Model.Slots, slot => Assert.Equal(Waterfall.Of(run, slot, turn.Turn).Change, Waterfall.Of(run, slot, turn.Turn).Lines.Sum(line => line.Line.Actual)));
        Assert.All(run.Turns.SelectMany(turn => ExplainedLine.Of(run.Plan, turn)), line => Assert.NotEmpty(line.Because));
    }

    private static Wargame.World.State.Order OrderOf(string text) => Read(text, Scenario).Orders[0].Order;

    private static ExperimentPlan Plan(int turns, string orders = "[]", ScenarioDefinition? scenario = null) => new()
    {
        Scenario = scenario ?? Scenario,
        Model = ExperimentPlan.Compile(scenario ?? Scenario, ExperimentPlan.DefaultProfile, turns),
        Orders = Read(orders, scenario ?? Scenario),
        OrdersName = "orders.yaml",
    };

    private static OrdersFile Read(string text, ScenarioDefinition scenario)
    {
        var result = OrdersLoader.Load(new Text(text), ExperimentPlan.Compile(scenario, ExperimentPlan.DefaultProfile, 8));
        Assert.Empty(result.Diagnostics);
        return result.Orders!;
    }

    private sealed class Text(string text) : IScenarioFiles
    {
        public string Name => "orders.yaml";

        public ScenarioFile Read(string path, int maximumBytes) => new(FileOutcome.Read, Encoding.UTF8.GetBytes(text));
    }
}
