using System.Collections.Immutable;

namespace Wargame.Reports.Word.Charts;

/// <summary>How a chart is drawn.</summary>
internal enum ChartKind
{
    /// <summary>Lines over the turns.</summary>
    Course,

    /// <summary>Bars beside one another.</summary>
    Bars,

    /// <summary>Bars that are made of parts, below and above nothing.</summary>
    Parts,
}

/// <summary>A row of figures in a chart.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Colour">Its colour, six hexadecimal digits.</param>
/// <param name="Values">A value for each category.</param>
internal sealed record ChartSeries(string Name, string Colour, ImmutableArray<double> Values);

/// <summary>A chart, before it is drawn.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What it shows.</param>
/// <param name="About">What is to be seen in it, for who cannot see it.</param>
/// <param name="Categories">Turns, or what the bars are of.</param>
/// <param name="Series">The rows.</param>
internal sealed record ChartData(ChartKind Kind, string Title, string About, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series)
{
    /// <summary>The ends of the scale; null to fit what is there.</summary>
    public (double Low, double High)? Scale { get; init; }

    /// <summary>Its height as a share of its width, in hundredths.</summary>
    public int Height { get; init; } = 62;
}

/// <summary>Colours that colour-blind people can tell apart, for what has none of its own.</summary>
internal static class ChartColours
{
    private static readonly ImmutableArray<string> Others = ["245480", "A34E0D", "4B7F52", "7A5195", "8C8577", "B8860B", "2F8F9D", "B04A6F"];

    /// <summary>The colour at a place.</summary>
    public static string At(int place) => Others[place % Others.Length];

    /// <summary>A team's colour, where it is written in six digits; else the one at its place.</summary>
    public static string Of(string colour, int place) =>
        colour is ['#', ..] && colour.Length == 7 && colour[1..].All(char.IsAsciiHexDigit) ? colour[1..].ToUpperInvariant() : At(place);
}
