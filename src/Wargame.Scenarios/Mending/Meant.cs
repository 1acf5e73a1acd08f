using System.Globalization;
using System.Text.RegularExpressions;

namespace Wargame.Scenarios.Mending;

/// <summary>What authors mean by values that are written in another way than ours.</summary>
internal static partial class Meant
{
    private static readonly string[] Yes = ["yes", "y", "on", "true", "1"];
    private static readonly string[] No = ["no", "n", "off", "false", "0"];

    /// <summary>A truth value in other words.</summary>
    public static Mend? Flag(string text) =>
        Yes.Contains(text.ToLowerInvariant()) ? Mend.ToYaml("true", isSure: true) : No.Contains(text.ToLowerInvariant()) ? Mend.ToYaml("false", isSure: true) : null;

    /// <summary>A number in quotes, with a comma, or with a unit behind it.</summary>
    public static Mend? Number(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain) && double.IsFinite(plain))
            return Mend.ToYaml(text.Trim(), isSure: true);
        return Numeral().Match(text) is { Success: true } found ? Mend.ToYaml(found.Groups[1].Value.Replace(',', '.'), isSure: false) : null;
    }

    /// <summary>A quarter in another order or notation.</summary>
    public static Mend? Quarter(string text)
    {
        if (QuarterFirst().Match(text) is { Success: true } first)
            return Mend.ToYaml($"{first.Groups[2].Value}-Q{first.Groups[1].Value}", isSure: true);
        if (YearFirst().Match(text) is not { Success: true } year)
            return null;
        var quarter = year.Groups[2].ValueSpan[0] - '0';
        return Mend.ToYaml(string.Create(CultureInfo.InvariantCulture, $"{year.Groups[1].Value}-Q{Math.Clamp(quarter, 1, 4)}"), isSure: quarter is >= 1 and <= 4);
    }

    /// <summary>A time without a unit, or with one written out.</summary>
    public static Mend? Duration(string text)
    {
        if (Time().Match(text) is not { Success: true } found)
            return null;
        var (amount, unit) = (int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture), found.Groups[2].Value.ToLowerInvariant());
        return unit switch
        {
            "" => Mend.ToYaml($"{found.Groups[1].Value}m", isSure: false),
            _ when unit[0] == 'h' => Mend.ToYaml(string.Create(CultureInfo.InvariantCulture, $"{amount * 60}m"), isSure: true),
            _ => Mend.ToYaml($"{found.Groups[1].Value}{unit[0]}", isSure: true),
        };
    }

    /// <summary>A colour by its name, or with three digits, or without its mark.</summary>
    public static Mend? Colour(string text)
    {
        if (Digits().Match(text) is { Success: true } digits)
            return Mend.To(text, "#" + (digits.Value.Length == 3 ? string.Concat(digits.Value.Select(digit => new string(digit, 2))) : digits.Value));
        var named = System.Drawing.Color.FromName(text);
        return named.IsKnownColor && !named.IsSystemColor ? Mend.To(text, string.Create(CultureInfo.InvariantCulture, $"#{named.R:x2}{named.G:x2}{named.B:x2}")) : null;
    }

    [GeneratedRegex(@"\A\s*(-?[0-9]{1,9}(?:[.,][0-9]+)?)\s*[A-Za-z$]*\s*\z")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\A\s*[Qq]([1-4])[\s/-]*([0-9]{4})\s*\z")]
    private static partial Regex QuarterFirst();

    [GeneratedRegex(@"\A\s*([0-9]{4})[\s/-]*[Qq]?([0-9])\s*\z")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A\s*([0-9]{1,4})\s*((?:h|m|s)[a-zA-Z]*)?\s*\z")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<=\A#?)(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=\z)")]
    private static partial Regex Digits();
}
