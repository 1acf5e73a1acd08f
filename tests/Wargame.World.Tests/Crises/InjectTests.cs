using Wargame.World.Ledger;
using Wargame.World.State;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Crises;

/// <summary>Events that the scenario brings about, and the questions that they raise.</summary>
public class InjectTests
{
    [Fact]
    public void An_inject_comes_in_its_turn_or_when_its_condition_first_holds_and_never_twice()
    {
        var world = WorldBuilder.Andes.Stock("heat", start: 0)
            .Rule("heats", "bolivia.heat", 1)
            .Inject("first", turn: 1)
            .Inject("hot", when: Of("bolivia.heat") >= 2)
            .Inject("hot-but-late", when: Of("bolivia.heat") >= 1, notBefore: 4)
            .Inject("third-if-hot", turn: 3, when: Of("bolivia.heat") >= 5)
            .Inject("by-hand")
            .Build();

        var state = world.Opening(1);
        var came = new List<string>();
        for (var turn = 1; turn <= 5; turn++)
        {
            var due = world.DueInjects(state).Select(inject => inject.Id).ToArray();
            came.Add(string.Join('+', due));
            state = world.Step(state, new TurnInputs { Injects = [.. due] }).State;
        }

        Assert.Equal(["first", "", "hot", "hot-but-late", ""], came);
    }

    [Fact]
    public void An_inject_acts_in_its_turn_and_is_remembered_after()
    {
        var world = WorldBuilder.Andes.Inject("coup")
            .Stock("fired", start: 0).Stock("since", start: 0)
            .Rule("now", "bolivia.fired", Fired("coup"))
            .Rule("then", "bolivia.since", Since("coup"))
            .Build();

        var before = world.First();
        var during = world.Step(before.State, new TurnInputs { Injects = ["coup"] });
        var after = world.Step(during.State, TurnInputs.None);

        double[] Course(string key) => [.. new[] { before, during, after }.Select(turn => world.Value(turn.State, key))];
        Assert.Equal([0, 1, 1], Course("bolivia.fired"));
        Assert.Equal([1000, 1000, 1001], Course("bolivia.since"));
        Assert.Throws<ArgumentException>(() => world.Step(during.State, new TurnInputs { Injects = ["coup"] }));
    }

    [Fact]
    public void An_injects_lines_belong_to_nobody_and_a_choices_lines_to_the_actor_of_the_card()
    {
        var world = WorldBuilder.Andes.Inject("coup").Card("answer", TurnNumber > 0).Stock("heat", start: 0)
            .Rule("coup-heats", "bolivia.heat", 1, when: Fired("coup"), origin: Definition.RuleOrigin.Inject, originId: "coup")
            .Rule("yes-heats", "bolivia.heat", 2, when: Chosen("answer", "yes"), origin: Definition.RuleOrigin.Choice, originId: "answer/yes")
            .Build();

        var turn = world.First(new TurnInputs { Injects = ["coup"], Choices = [new Choice("answer", "yes")] });

        Assert.Equal([("coup-heats", ""), ("yes-heats", "bolivia")], turn.Ledger.Select(line => (line.Cause, line.Actor)));
        Assert.All(turn.Ledger, line => Assert.Equal(CauseKind.Rule, line.Kind));
    }

    [Fact]
    public void A_card_opens_when_its_condition_holds_and_only_again_if_it_repeats()
    {
        var world = WorldBuilder.Andes.Inject("coup")
            .Card("once", TurnNumber >= 2)
            .Card("again", TurnNumber >= 2, repeats: true)
            .Card("at-the-coup", Fired("coup"))
            .Build();

        string[] Open(WorldState state, params string[] injects) => [.. world.OpenCards(state, injects).Select(card => card.Id)];
        var first = world.First().State;
        var second = world.Step(first, new TurnInputs { Choices = [new Choice("once", "no"), new Choice("again", "no")] }).State;

        Assert.Equal(["at-the-coup"], Open(world.Opening(1), "coup"));
        Assert.Equal(["once", "again"], Open(first));
        Assert.Equal(["again"], Open(second));
    }

    [Fact]
    public void The_last_choice_holds_until_another_is_made()
    {
        var world = WorldBuilder.Andes.Card("answer", TurnNumber > 0, repeats: true).Stock("yes", start: 0).Stock("now", start: 0)
            .Rule("standing", "bolivia.yes", Last("answer", "yes"))
            .Rule("momentary", "bolivia.now", Chosen("answer", "yes"))
            .Build();

        TurnInputs Answer(string option) => new() { Choices = [new Choice("answer", option)] };
        var state = world.Turns(TurnInputs.None, Answer("yes"), TurnInputs.None, Answer("no"), TurnInputs.None).State;

        Assert.Equal((2, 1), (world.Value(state, "bolivia.yes"), world.Value(state, "bolivia.now")));
    }
}
