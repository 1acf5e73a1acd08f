using System.Collections.Immutable;

namespace Wargame.World.Wording;

/// <summary>Parts of a sentence one after another.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Between">What stands between them.</param>
public sealed record Row(ImmutableArray<object> Parts, string Between = ", ")
{
    /// <inheritdoc/>
    public bool Equals(Row? other) => other is not null && Between == other.Between && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Length;
}

/// <summary>A number in a form of its own.</summary>
/// <param name="Number">The number.</param>
/// <param name="Format">As in .NET: <c>0</c> has no separators.</param>
public sealed record Figure(IFormattable Number, string Format);

/// <summary>A text of the scenario that was kept in English, such as a seat's title; it is shown in the scenario's translation.</summary>
/// <param name="English">As the author wrote it.</param>
public sealed record Authored(string English);
