using System.Collections.Immutable;
using System.Globalization;

namespace Wargame.Scenarios.Format.Forms;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
/// <param name="Minimum">The fewest items.</param>
/// <param name="Maximum">The most items; null where the limits of the program alone bound them.</param>
public sealed record ListForm(ValueForm Item, int Minimum = 0, int? Maximum = null) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => $"a list{Count(Minimum, Maximum)}, each {Item.Noun}";

    /// <inheritdoc/>
    public override ImmutableArray<ValueForm> Parts => [Item];

    internal static string Count(int minimum, int? maximum) => (minimum, maximum) switch
    {
        (0, null) => "",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $" of at least {minimum}"),
        (0, _) => string.Create(CultureInfo.InvariantCulture, $" of at most {maximum}"),
        _ when minimum == maximum => string.Create(CultureInfo.InvariantCulture, $" of {minimum}"),
        _ => string.Create(CultureInfo.InvariantCulture, $" of {minimum} to {maximum}"),
    };
}

/// <summary>One of something, or a list of it.</summary>
/// <param name="Item">What one is.</param>
/// <param name="Minimum">The fewest items of a list.</param>
/// <param name="Maximum">The most.</param>
public sealed record OneOrMoreForm(ValueForm Item, int Minimum = 0, int? Maximum = null) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => $"{Item.Noun}, or a list{ListForm.Count(Minimum, Maximum)} of such";

    /// <inheritdoc/>
    public override ImmutableArray<ValueForm> Parts => [Item];

    /// <inheritdoc/>
    public override IEnumerable<ValueForm> Alternatives => [.. Item.Alternatives, new ListForm(Item, Minimum, Maximum)];
}

/// <summary>A map whose keys the author chooses.</summary>
/// <param name="Key">What each key is.</param>
/// <param name="Value">What each value is.</param>
public sealed record TableForm(ValueForm Key, ValueForm Value) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => $"a map from {Key.Noun} to {Value.Noun}";

    /// <inheritdoc/>
    public override ImmutableArray<ValueForm> Parts => [Key, Value];
}

/// <summary>A map with fixed keys.</summary>
/// <param name="Map">Its format.</param>
public sealed record NestedForm(MapFormat Map) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => Map.Noun;

    /// <summary>By the format alone: two forms of one format are one form.</summary>
    public bool Equals(NestedForm? other) => ReferenceEquals(Map, other?.Map);

    /// <inheritdoc/>
    public override int GetHashCode() => Map.Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>One of several forms.</summary>
/// <param name="Either">The forms.</param>
public sealed record EitherForm(ImmutableArray<ValueForm> Either) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => string.Join(", or ", Either.Select(form => form.Noun));

    /// <inheritdoc/>
    public override ImmutableArray<ValueForm> Parts => Either;

    /// <inheritdoc/>
    public override IEnumerable<ValueForm> Alternatives => Either.SelectMany(form => form.Alternatives);
}
