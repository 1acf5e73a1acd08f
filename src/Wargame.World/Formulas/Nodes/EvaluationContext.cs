using Wargame.World.State;

namespace Wargame.World.Formulas.Nodes;

/// <summary>What formulas read: the world at one moment. A step makes its own and changes it as it goes.</summary>
internal sealed class EvaluationContext
{
    private readonly double[] _units;
    private readonly long[] _milli;

    public EvaluationContext(ReadOnlySpan<long> values, int turn, int pairs, int entities, int lets)
    {
        _milli = values.ToArray();
        TurnStart = values.ToArray();
        _units = new double[values.Length];
        for (var slot = 0; slot < values.Length; slot++)
            _units[slot] = Milli.ToUnits(values[slot]);
        Turn = turn;
        Levels = new double[pairs];
        Effects = new double[pairs];
        Impositions = new double[entities];
        Lets = new double[lets];
    }

    /// <summary>The turn being played; 0 in the opening state.</summary>
    public int Turn { get; }

    /// <summary>Values at the start of the turn, in milli-units.</summary>
    public long[] TurnStart { get; }

    /// <summary>By pair of instrument and target: the levels of funded orders, summed.</summary>
    public double[] Levels { get; }

    /// <summary>By pair of instrument and target: the effects of funded orders, summed.</summary>
    public double[] Effects { get; }

    /// <summary>By entity: the weight of what is imposed on it.</summary>
    public double[] Impositions { get; }

    /// <summary>By inject: the turn in which it came, or -1.</summary>
    public required int[] InjectTurns { get; init; }

    /// <summary>By card: the last answer.</summary>
    public required CardAnswer[] CardAnswers { get; init; }

    /// <summary>The intermediate values of the rule instance under evaluation.</summary>
    public double[] Lets { get; }

    /// <summary>All values now, in milli-units.</summary>
    public ReadOnlySpan<long> Values => _milli;

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
