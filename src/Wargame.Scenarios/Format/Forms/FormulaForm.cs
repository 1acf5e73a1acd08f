using System.Collections.Immutable;

namespace Wargame.Scenarios.Format.Forms;

/// <summary>A name that a formula may use besides those of the scenario.</summary>
/// <param name="Name">The name.</param>
/// <param name="About">What it stands for.</param>
public sealed record BoundName(string Name, string About);

/// <summary>A formula.</summary>
/// <param name="Gives">What comes of it: <c>a number from 0 to 1</c>, <c>true or false</c>.</param>
public sealed record FormulaForm(string Gives) : ValueForm
{
    /// <summary>What comes of a condition.</summary>
    public const string Truth = "true or false";

    /// <summary>Names that are bound in it.</summary>
    public ImmutableArray<BoundName> Names { get; init; } = [];

    /// <summary>Whether it is a condition.</summary>
    public bool IsCondition => Gives == Truth;

    /// <inheritdoc/>
    public override string Noun => IsCondition ? "a condition" : $"a formula that gives {Gives}";
}
