using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.State;
using Wargame.World.Turn;
using Given = Wargame.World.State.Order;

namespace Wargame.Validation.Tests;

/// <summary>A course of the world, turn by turn.</summary>
public sealed class Run
{
    private const ulong Seed = 20081001;
    private readonly WorldModel model;
    private readonly ImmutableArray<WorldState> states;

    internal Run(WorldModel model, int turns, ImmutableArray<Deed> deeds)
    {
        this.model = model;
        var state = model.Opening(Seed);
        var states = ImmutableArray.CreateBuilder<WorldState>(turns + 1);
        states.Add(state);
        for (var turn = 1; turn <= turns; turn++)
        {
            state = model.Step(state, Inputs(deeds, turn), ledger: false).State;
            states.Add(state);
        }

        this.states = states.MoveToImmutable();
    }

    /// <summary>The last turn.</summary>
    public int Turns => states.Length - 1;

    /// <summary>A number's value after a turn; 0 is the opening.</summary>
    public double At(string key, int turn)
    {
        var slot = model.Find(key) ?? throw new ArgumentException($"the world has no number '{key}'", nameof(key));
        return states[turn].Values[slot.Index] / 1000.0;
    }

    /// <summary>A number's last value.</summary>
    public double Last(string key) => At(key, Turns);

    /// <summary>The sum of the last values.</summary>
    public double Sum(params string[] keys) => keys.Sum(Last);

    /// <summary>The last value as a share of the opening.</summary>
    public double Share(params string[] keys) => keys.Sum(Last) / keys.Sum(key => At(key, 0));

    /// <summary>How far the last value is from the opening.</summary>
    public double Moved(string key) => Last(key) - At(key, 0);

    private static TurnInputs Inputs(ImmutableArray<Deed> deeds, int turn) => new()
    {
        Free = true,
        Orders =
        [
            .. deeds.OfType<Deed.Order>().Select((deed, place) => (deed, place)).Where(item => item.deed.From == turn).Select(item => new Given(
                FormattableString.Invariant($"o{item.place:00}"), item.deed.Actor, item.deed.Instrument, item.deed.Target,
                (int)(item.deed.Level * Given.FullLevel), item.deed.Mode, item.deed.Turns)),
        ],
        Rulings =
        [
            .. deeds.OfType<Deed.Shock>().Where(shock => shock.From == turn)
                .Select(shock => new Ruling(shock.Key, (long)(shock.Change * 1000), "experiment", "a blow from outside")),
        ],
    };
}
