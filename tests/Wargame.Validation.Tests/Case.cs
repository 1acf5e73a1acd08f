using System.Globalization;

namespace Wargame.Validation.Tests;

/// <summary>A claim of the paper as an inequality that the model must keep: a function from a world to what was measured in it.</summary>
/// <param name="Id">Its number in MODEL 3.9 (<c>V1</c>), or the mechanism of MODEL 1c that it stands for (<c>M26</c>).</param>
/// <param name="Claim">One sentence.</param>
/// <param name="Source">Where the claim stands.</param>
/// <param name="Measure">The experiment.</param>
public sealed record Case(string Id, string Claim, string Source, Func<Laboratory, IEnumerable<Measured>> Measure)
{
    /// <summary>The causal mechanisms of MODEL 1c that it shows.</summary>
    public IReadOnlyList<int> Mechanisms { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Claim}";
}

/// <summary>A number that was measured, and the bound that it must keep.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The value.</param>
/// <param name="Least">The least allowed, or null.</param>
/// <param name="Most">The most allowed, or null.</param>
public sealed record Measured(string What, double Value, double? Least, double? Most)
{
    /// <summary>Whether the bound is kept.</summary>
    public bool Holds => (Least is null || Value >= Least) && (Most is null || Value <= Most);

    /// <summary>At least the bound.</summary>
    public static Measured AtLeast(string what, double value, double bound) => new(what, value, bound, null);

    /// <summary>At most the bound.</summary>
    public static Measured AtMost(string what, double value, double bound) => new(what, value, null, bound);

    /// <summary>Between the bounds.</summary>
    public static Measured Between(string what, double value, double least, double most) => new(what, value, least, most);

    /// <inheritdoc/>
    public override string ToString()
    {
        var bound = (Least, Most) switch
        {
            ({ } least, { } most) => Number(least) + " to " + Number(most),
            ({ } least, null) => "at least " + Number(least),
            (null, { } most) => "at most " + Number(most),
            _ => "any",
        };
        return $"{What}: {Number(Value)} ({bound}){(Holds ? "" : "  BROKEN")}";
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
