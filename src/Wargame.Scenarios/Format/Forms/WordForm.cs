using System.Collections.Immutable;

namespace Wargame.Scenarios.Format.Forms;

/// <summary>A word with a fixed meaning.</summary>
/// <param name="Word">As it is written.</param>
/// <param name="About">What it means.</param>
public sealed record WordFormat(string Word, string About);

/// <summary>One of a few fixed words.</summary>
/// <param name="What">What such a word is: <c>a channel</c>.</param>
/// <param name="Words">The words.</param>
public sealed record WordForm(string What, ImmutableArray<WordFormat> Words) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => Words.Length == 1 ? $"`{Words[0].Word}`" : "one of " + string.Join(", ", Words.Select(word => $"`{word.Word}`"));
}
