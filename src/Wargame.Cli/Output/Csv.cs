using System.Buffers;

namespace Wargame.Cli.Output;

/// <summary>Rows of comma-separated values (RFC 4180, but with LF).</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r");

    public static string Row(params IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted)) + "\n";

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
