using System.Collections.Immutable;

namespace Wargame.Scenarios.Sections;

/// <summary>The first-level divisions (ISO 3166-2) of the countries whose boundaries the web client ships, with their names.</summary>
internal static class MapUnits
{
    // A country by its boundary file's name, and under it, indented, its divisions. Islands that the boundary data does not name have no name here.
    private static readonly ImmutableArray<string> Lines = [.. Resources.Text("map-divisions.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Known = ByCountry();

    private static readonly ImmutableSortedDictionary<string, string> Names =
        Lines.Select(line => line.Trim().Split(' ', 2)).ToImmutableSortedDictionary(words => words[0], words => words.Length > 1 ? words[1] : "", StringComparer.Ordinal);

    public static IEnumerable<string> Countries => Known.Keys;

    /// <returns>All units of a country by its boundary file's name, or null when there is no such file.</returns>
    public static IReadOnlyList<string>? Of(string country) => Known.TryGetValue(country, out var found) ? found : null;

    /// <summary>A country or division with its name, for messages: <c>BO-C Cochabamba</c>.</summary>
    public static string Named(string code) => $"{code} {Names[code]}".TrimEnd();

    /// <summary>The division of this name, as authors write who do not know its code.</summary>
    public static string? WithName(string name, IEnumerable<string> among) =>
        among.FirstOrDefault(code => Names[code].Length > 0 && string.Equals(Names[code], name, StringComparison.OrdinalIgnoreCase));

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ByCountry()
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> divisions = [];
        foreach (var line in Lines)
        {
            var code = line.Trim().Split(' ')[0];
            if (line[0] == ' ')
                divisions.Add(code);
            else
                found.Add(code, divisions = []);
        }
        return found.ToImmutableSortedDictionary(country => country.Key, country => country.Value.ToImmutableArray(), StringComparer.Ordinal);
    }
}
