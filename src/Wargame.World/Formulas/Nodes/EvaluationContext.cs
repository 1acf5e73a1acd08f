using System.Collections.Immutable;
using Wargame.World.State;

namespace Wargame.World.Formulas.Nodes;

/// <summary>What formulas read: the world at one moment. A step changes it as it goes; its memory serves one turn after another.</summary>
/// <param name="slots">Numbers of the world.</param>
/// <param name="pairs">Pairs of instrument and target.</param>
/// <param name="entities">Entities.</param>
/// <param name="lets">The most intermediate values that a rule has.</param>
internal sealed class EvaluationContext(int slots, int pairs, int entities, int lets)
{
    private readonly double[] _units = new double[slots];
    private readonly long[] _milli = new long[slots];
    private readonly long[] _turnStart = new long[slots];

    /// <summary>A context in which there is nothing to read, for formulas of constants.</summary>
    public static EvaluationContext Nothing { get; } = new(0, 0, 0, 0);

    /// <summary>The turn being played; 0 in the opening state.</summary>
    public int Turn { get; private set; }

    /// <summary>Values at the start of the turn, in milli-units.</summary>
    public ReadOnlySpan<long> TurnStart => _turnStart;

    /// <summary>By pair of instrument and target: the levels of funded orders, summed.</summary>
    public double[] Levels { get; } = new double[pairs];

    /// <summary>By pair of instrument and target: the effects of funded orders, summed.</summary>
    public double[] Effects { get; } = new double[pairs];

    /// <summary>By entity: the weight of what is imposed on it.</summary>
    public double[] Impositions { get; } = new double[entities];

    /// <summary>By inject: the turn in which it came, or -1.</summary>
    public ImmutableArray<int> InjectTurns { get; private set; } = [];

    /// <summary>By card: the last answer.</summary>
    public ImmutableArray<CardAnswer> CardAnswers { get; private set; } = [];

    /// <summary>By crisis: when it last broke out and ended.</summary>
    public ImmutableArray<CrisisMemory> Crises { get; private set; } = [];

    /// <summary>The intermediate values of the rule instance under evaluation.</summary>
    public double[] Lets { get; } = new double[lets];

    /// <summary>All values now, in milli-units.</summary>
    public ReadOnlySpan<long> Values => _milli;

    /// <summary>Begins at a moment in which nothing has been ordered yet; forgets what was before.</summary>
    public void Begin(
        ReadOnlySpan<long> values, int turn, ImmutableArray<int> injectTurns, ImmutableArray<CardAnswer> cardAnswers, ImmutableArray<CrisisMemory> crises)
    {
        values.CopyTo(_milli);
        values.CopyTo(_turnStart);
        for (var slot = 0; slot < values.Length; slot++)
            _units[slot] = Milli.ToUnits(values[slot]);
        Turn = turn;
        InjectTurns = injectTurns;
        CardAnswers = cardAnswers;
        Crises = crises;
        Array.Clear(Levels);
        Array.Clear(Effects);
        Array.Clear(Impositions);
    }

    /// <summary>A value now, in its unit.</summary>
    public double Units(int slot) => _units[slot];

    /// <summary>A value now, in milli-units.</summary>
    public long Value(int slot) => _milli[slot];

    /// <summary>Sets a value, in milli-units.</summary>
    public void Set(int slot, long milli)
    {
        _milli[slot] = milli;
        _units[slot] = Milli.ToUnits(milli);
    }
}
