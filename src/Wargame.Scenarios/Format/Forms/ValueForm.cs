using System.Collections.Immutable;

namespace Wargame.Scenarios.Format.Forms;

/// <summary>What may be written as a value.</summary>
public abstract record ValueForm
{
    /// <summary>In a few words, for tables and messages: <c>a number from 0 to 1</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>The forms inside it: of a list's items, of a map's values, of the alternatives.</summary>
    public virtual ImmutableArray<ValueForm> Parts => [];

    /// <summary>This form and all that may be written instead of it at the same place.</summary>
    public virtual IEnumerable<ValueForm> Alternatives => [this];

    /// <inheritdoc/>
    public sealed override string ToString() => Noun;
}
