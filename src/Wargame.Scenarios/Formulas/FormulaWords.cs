namespace Wargame.Scenarios.Formulas;

/// <summary>How long the word is that a text begins with; 0 when it begins with another sort of word.</summary>
internal static class FormulaWords
{
    public delegate int Measure(ReadOnlySpan<char> text);

    /// <summary>Letters, digits and underscores, not beginning with a digit, with single hyphens inside: <c>media-luna</c>.</summary>
    public static int Name(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !(char.IsAsciiLetter(text[0]) || text[0] == '_'))
            return 0;
        var at = 1;
        while (at < text.Length && (IsPart(text[at]) || (text[at] == '-' && at + 1 < text.Length && IsPart(text[at + 1]))))
            at++;
        return at;
    }

    /// <summary><c>12</c>, <c>0.5</c>, <c>1e-3</c>.</summary>
    public static int Number(ReadOnlySpan<char> text)
    {
        var at = Digits(text, 0);
        if (at == 0)
            return 0;
        if (at < text.Length && text[at] == '.' && Digits(text, at + 1) > at + 1)
            at = Digits(text, at + 1);
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return at;
        var exponent = at + 1 < text.Length && text[at + 1] is ('+' or '-') ? at + 2 : at + 1;
        var end = Digits(text, exponent);
        return end > exponent ? end : at;
    }

    /// <summary><c>$</c>, <c>$M</c>.</summary>
    public static int Money(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] != '$')
            return 0;
        var at = 1;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        return at;
    }

    private static bool IsPart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }
}
