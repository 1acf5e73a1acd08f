using System.Collections.Immutable;
using Wargame.World.Chance;

namespace Wargame.World.State;

/// <summary>
/// A 64-bit hash of everything that a state holds, from integers and UTF-16 code units only, so that it is the same on every machine.
/// It finds divergence between a stored turn and its replay; it is no signature.
/// </summary>
internal struct StateHash
{
    private ulong _bits;

    public static ulong Of(WorldState state)
    {
        var hash = default(StateHash);
        hash.Add(state.Turn);
        hash.Add(unchecked((long)state.Seed));
        hash.AddAll(state.Values);
        hash.AddAll(state.Naturals);
        hash.Add(state.Programmes.Length);
        foreach (var programme in state.Programmes)
            hash.Add(programme);
        hash.Add(state.InjectTurns.Length);
        foreach (var turn in state.InjectTurns)
            hash.Add(turn);
        hash.Add(state.CardAnswers.Length);
        foreach (var answer in state.CardAnswers)
        {
            hash.Add(answer.Turn);
            hash.Add(answer.Option);
        }

        // A world without crises keeps the hashes that it had before there were any.
        foreach (var crisis in state.Crises)
        {
            hash.Add(crisis.Began);
            hash.Add(crisis.Ended);
        }

        return hash._bits;
    }

    private void Add(long number) => _bits = CounterHash.Mix(unchecked((_bits * 3) + (ulong)number + 1));

    private void Add(string text)
    {
        Add(text.Length);
        Add(unchecked((long)CounterHash.Fold(text)));
    }

    private void AddAll(ImmutableArray<long> numbers)
    {
        Add(numbers.Length);
        foreach (var number in numbers)
            Add(number);
    }

    private void Add(Programme programme)
    {
        var order = programme.Order;
        Add(order.Id);
        Add(order.Actor);
        Add(order.Instrument);
        Add(order.Target);
        Add(order.Level);
        Add((long)order.Mode);
        Add(order.Turns);
        Add(programme.FirstTurn);
        Add(programme.TurnsLeft);
        Add(programme.Age);
        Add(programme.Funded ? 1 : 0);
        Add(programme.Ownership);
        Add(programme.Effect);
    }
}
