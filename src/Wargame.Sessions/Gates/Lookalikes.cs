using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Wargame.Sessions.Gates;

/// <summary>
/// Names that read as another's. A message from “Control” that control did not write would be believed, so nobody may have such a name; what
/// is compared is what a reader sees: no accents, no case, no signs, and letters of other alphabets and digits as the Latin letters that
/// they look like (after Unicode Technical Standard 39, the few that spell the words below).
/// </summary>
internal static class Lookalikes
{
    // Before the names below, which are made with it.
    private static readonly FrozenDictionary<int, char> Same = Pairs(
        ('а', 'a'), ('с', 'c'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('х', 'x'), ('у', 'y'), ('і', 'i'), ('ӏ', 'l'), ('т', 't'), ('н', 'h'), ('г', 'r'),
        ('ο', 'o'), ('α', 'a'), ('ν', 'v'), ('τ', 't'), ('ι', 'i'), ('ρ', 'p'), ('ε', 'e'), ('ϲ', 'c'), ('η', 'n'), ('ո', 'n'), ('օ', 'o'),
        ('ı', 'i'), ('ɩ', 'i'), ('ǀ', 'l'), ('0', 'o'), ('1', 'l'), ('|', 'l'), ('3', 'e'), ('4', 'a'), ('5', 's'), ('7', 't'), ('$', 's'),
        ('á', 'a'), ('à', 'a'), ('â', 'a'), ('ä', 'a'), ('ã', 'a'), ('å', 'a'), ('ā', 'a'), ('ą', 'a'), ('ç', 'c'), ('ć', 'c'), ('č', 'c'), ('ċ', 'c'),
        ('é', 'e'), ('è', 'e'), ('ê', 'e'), ('ë', 'e'), ('ē', 'e'), ('ę', 'e'), ('í', 'i'), ('ì', 'i'), ('î', 'i'), ('ï', 'i'), ('ī', 'i'),
        ('ĺ', 'l'), ('ľ', 'l'), ('ł', 'l'), ('ļ', 'l'), ('ñ', 'n'), ('ń', 'n'), ('ň', 'n'), ('ņ', 'n'), ('ó', 'o'), ('ò', 'o'), ('ô', 'o'), ('ö', 'o'),
        ('õ', 'o'), ('ø', 'o'), ('ō', 'o'), ('ő', 'o'), ('ŕ', 'r'), ('ř', 'r'), ('ţ', 't'), ('ť', 't'), ('ț', 't'));

    private static readonly FrozenSet<string> OfControl = new[]
    {
        "control", "the control", "white cell", "facilitator", "the facilitator", "facilitador", "facilitadora", "célula blanca",
        "célula branca", "controle", "moderator", "moderador", "moderadora", "game control", "excon", "umpire", "árbitro",
    }.Select(Skeleton).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a reader would take the name for the white cell's.</summary>
    public static bool LooksLikeControl(string name) => OfControl.Contains(Skeleton(name));

    /// <summary>Whether a character takes no place or only an empty one, though it is no space.</summary>
    public static bool IsBlank(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>What a reader sees of a name. The letters i and l are one: in many typefaces they are.</summary>
    private static string Skeleton(string name)
    {
        var seen = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            var plain = Rune.ToLowerInvariant(Plain(rune));
            var letter = Same.TryGetValue(plain.Value, out var same) ? new Rune(same) : plain;
            if (Rune.IsLetterOrDigit(letter))
                seen.Append(letter.Value == 'i' ? new Rune('l') : letter);
        }
        return seen.ToString();
    }

    /// <summary>Letters that are set in a style of their own (full width, in circles, mathematical) as plain ones. By table: the program runs without a culture.</summary>
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => new(rune.Value - 0xFEE0),
        >= 0x24B6 and <= 0x24E9 => new('a' + (rune.Value - 0x24B6) % 26),
        >= 0x1D400 and <= 0x1D6A3 => new('a' + (rune.Value - 0x1D400) % 26),
        _ => rune,
    };

    private static FrozenDictionary<int, char> Pairs(params ReadOnlySpan<(char Other, char Latin)> pairs)
    {
        var map = new Dictionary<int, char>();
        foreach (var (other, latin) in pairs)
            map[other] = latin;
        return map.ToFrozenDictionary();
    }
}
