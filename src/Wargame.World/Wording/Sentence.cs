using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.World.Wording;

/// <summary>
/// A sentence for a reader, before it is known which language they read: the English pattern (<c>{0} joins {1} as {2}.</c>), which is its
/// identity, and what stands in the holes. It is written as an interpolated string, <c>Sentence said = $"{who} joins {team} as {role}.";</c>,
/// so that English reads as English in the code.
/// </summary>
[InterpolatedStringHandler]
public sealed class Sentence : IEquatable<Sentence>
{
    private readonly StringBuilder _pattern;
    private readonly List<object> _parts;

    /// <summary>Called by the compiler where an interpolated string becomes a sentence.</summary>
    /// <param name="literalLength">Characters outside the holes.</param>
    /// <param name="formattedCount">Holes.</param>
    public Sentence(int literalLength, int formattedCount)
    {
        _pattern = new(literalLength + formattedCount * "{0}".Length);
        _parts = new(formattedCount);
    }

    /// <summary>No words.</summary>
    public static Sentence Empty { get; } = $"";

    /// <summary>The English words with <c>{0}</c>, <c>{1}</c>… in the holes.</summary>
    public string Pattern => _pattern.ToString();

    /// <summary>What stands in the holes: names, numbers, texts, other sentences.</summary>
    public IReadOnlyList<object> Parts => _parts;

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => _pattern.Length == 0;

    /// <summary>What an author or a person wrote, as it is.</summary>
    public static Sentence Quoted(string text) => $"{text}";

    /// <summary>A sentence without holes that a session keeps, in English; readers see it in their language (<see cref="Authored"/>).</summary>
    public static string Kept(Sentence sentence) => sentence.Pattern;

    /// <summary>Parts one after another: <c>a, b and c</c>.</summary>
    public static Sentence All(params IEnumerable<object> parts)
    {
        var row = parts.ToImmutableArray();
        if (row.Length < 2)
            return $"{new Row(row)}";
        return $"{new Row(row[..^1])} and {row[^1]}";
    }

    /// <summary>Parts to choose from: <c>a, b or c</c>.</summary>
    public static Sentence Any(params IEnumerable<object> parts)
    {
        var row = parts.ToImmutableArray();
        if (row.Length < 2)
            return $"{new Row(row)}";
        return $"{new Row(row[..^1])} or {row[^1]}";
    }

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string text) => _pattern.Append(text);

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted<T>(T part)
    {
        _pattern.Append(CultureInfo.InvariantCulture, $"{{{_parts.Count}}}");
        _parts.Add(part is null ? "" : part);
    }

    /// <summary>Called by the compiler for a number that is written otherwise than numbers are: <c>{year:0}</c>.</summary>
    public void AppendFormatted(IFormattable part, string format) => AppendFormatted(new Figure(part, format));

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Speech.Fill(Pattern, Parts, English);

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => other is not null && _pattern.Equals(other._pattern) && _parts.SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    private static string English(object part) => part switch
    {
        Sentence sentence => sentence.ToString(),
        Row row => string.Join(row.Between, row.Parts.Select(English)),
        Figure figure => figure.Number.ToString(figure.Format, CultureInfo.InvariantCulture),
        EntityDefinition entity => entity.Name,
        InstrumentDefinition instrument => instrument.Name,
        VariableDefinition variable => variable.Name,
        RuleDefinition rule => rule.Id.Replace('-', ' '),
        LadderDefinition ladder => ladder.Name,
        CrisisDefinition crisis => crisis.Name,
        Slot slot => Speech.Of(slot.Variable.Name, slot.Entity.Kind == EntityKind.World ? "" : slot.Entity.Name),
        Authored text => text.English,
        IFormattable number => number.ToString("#,0.###", CultureInfo.InvariantCulture),
        _ => part.ToString() ?? "",
    };
}
