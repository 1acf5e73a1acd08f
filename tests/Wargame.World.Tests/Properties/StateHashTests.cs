using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;
using static Wargame.World.Tests.Building.Play;

namespace Wargame.World.Tests.Properties;

/// <summary>A stored turn is compared with its replay by the hash of its state; everything in the state counts.</summary>
public class StateHashTests
{
    private static readonly WorldModel World = WorldBuilder.Andes
        .Gauge("safety", drift: 0.05, shift: 0.01).Stock("cash").Instrument("patrol").Inject("coup").Card("answer", TurnNumber > 0)
        .Build();

    [Fact]
    public void It_is_the_same_on_every_machine_and_in_every_version()
    {
        var turn = World.First(Orders(Order("bolivia", "patrol", "chapare", id: "b1")) with
        {
            Injects = ["coup"],
            Choices = [new Choice("answer", "no")],
        });

        Assert.Equal(turn.Hash, World.Hash(turn.State));
        Assert.Equal((1746135650771195423UL, 13992415230116610182UL), (World.Hash(World.Opening(1)), turn.Hash));
    }

    [Fact]
    public void It_changes_with_everything_in_the_state()
    {
        var state = World.First(Orders(Order("bolivia", "patrol", "chapare"))).State;
        var programme = state.Programmes[0];
        WorldState[] others =
        [
            Copy(state, turn: 2),
            Copy(state, seed: 2),
            Copy(state, values: [.. state.Values.SetItem(0, 1)]),
            Copy(state, naturals: [.. state.Naturals.SetItem(0, 1)]),
            Copy(state, programmes: []),
            Copy(state, programmes: [programme with { Age = 9 }]),
            Copy(state, programmes: [programme with { Funded = false }]),
            Copy(state, programmes: [programme with { Ownership = 9 }]),
            Copy(state, programmes: [programme with { Effect = 9 }]),
            Copy(state, programmes: [programme with { TurnsLeft = 9 }]),
            Copy(state, programmes: [programme with { FirstTurn = 9 }]),
            Copy(state, programmes: [programme with { Order = programme.Order with { Id = "other" } }]),
            Copy(state, programmes: [programme with { Order = programme.Order with { Mode = Mode.Joint } }]),
            Copy(state, injects: [1]),
            Copy(state, answers: [new CardAnswer(1, 0)]),
            Copy(state, answers: [new CardAnswer(-1, 1)]),
            Copy(state, crises: [new CrisisMemory(2, -1)]),
            Copy(state, crises: [new CrisisMemory(-1, 2)]),
        ];

        var hashes = others.Append(state).Select(World.Hash).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    private static WorldState Copy(
        WorldState state,
        int? turn = null,
        ulong? seed = null,
        long[]? values = null,
        long[]? naturals = null,
        Programme[]? programmes = null,
        int[]? injects = null,
        CardAnswer[]? answers = null,
        CrisisMemory[]? crises = null) => new()
        {
            Turn = turn ?? state.Turn,
            Seed = seed ?? state.Seed,
            Values = values is null ? state.Values : [.. values],
            Naturals = naturals is null ? state.Naturals : [.. naturals],
            Programmes = programmes is null ? state.Programmes : [.. programmes],
            InjectTurns = injects is null ? state.InjectTurns : [.. injects],
            CardAnswers = answers is null ? state.CardAnswers : [.. answers],
            Crises = crises is null ? state.Crises : [.. crises],
        };
}
