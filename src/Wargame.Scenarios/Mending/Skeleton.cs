using System.Collections.Immutable;
using System.Globalization;
using Wargame.Scenarios.Format;
using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Format.Maps;

namespace Wargame.Scenarios.Mending;

/// <summary>Values for keys that are missing, for an author to write over.</summary>
internal static class Skeleton
{
    /// <summary>A text that nobody has written yet.</summary>
    public const string Unwritten = "To be written.";

    /// <summary>A name that nobody has given yet.</summary>
    public const string UnnamedId = "to-be-named";

    private const string Source = "Design of this scenario";

    /// <summary>The keys with values that can stand there; null when one of them names something that only the author knows.</summary>
    public static Mend? Of(MapFormat map, IEnumerable<string> missing)
    {
        var keys = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var name in missing)
        {
            if (map.Find(name) is not { } key || Value(key) is not { } value)
                return null;
            keys.Add((name, value));
        }
        return new Mend.Set(keys.ToImmutable());
    }

    /// <summary>A value for one key.</summary>
    public static Mend? For(KeyFormat key) => Value(key) is { } value ? Mend.ToYaml(value, isSure: false) : null;

    private static string? Value(KeyFormat key) => key == CommonKeys.Source ? Source : key == CommonKeys.Grade ? "D" : Value(key.Form, key.Example);

    private static string? Value(ValueForm form, string example) => form switch
    {
        TextForm { Pattern: not null } => example,
        TextForm => Unwritten,
        NumberForm number => (number.Minimum ?? 0).ToString(CultureInfo.InvariantCulture),
        FlagForm => "false",
        WordForm words => words.Words[0].Word,
        FormulaForm formula => formula.IsCondition ? "false" : "0",
        IdForm id => id.IsSnake ? "to_be_named" : UnnamedId,
        ListForm { Minimum: 0 } => "[]",
        EitherForm either => either.Either.Select(one => Value(one, example)).FirstOrDefault(value => value is not null),
        _ => null,
    };
}
