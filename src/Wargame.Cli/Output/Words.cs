using System.Text.Json;
using Wargame.World.Definition;

namespace Wargame.Cli.Output;

/// <summary>The words that authors write for what code has as enumerations.</summary>
internal static class Words
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static string Of(Grade grade) => grade switch
    {
        Grade.Seed => "S",
        Grade.External => "X",
        Grade.Design => "D",
        _ => "M",
    };

    /// <summary>Where a thing is written, as <c>file:line</c>; empty when it was made by code.</summary>
    public static string Place(SourceSpan at) => at.Line == 0 ? "" : FormattableString.Invariant($"{at.File}:{at.Line}");

    public static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
