using System.Collections.Immutable;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Diagnostics;

/// <summary>Collects what is wrong. The same root cause in many places (an id that nobody defines) is one diagnostic with a count.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<(Diagnostic Diagnostic, int FileOrder)> found = [];
    private readonly Dictionary<string, (int Index, List<SourceSpan> Places)> groups = [];
    private readonly HashSet<(string Code, SourceSpan At)> seen = [];
    private readonly Dictionary<string, int> fileOrder = new(StringComparer.Ordinal);

    private readonly Dictionary<int, SourceSpan> inclusions = [];

    public bool HasErrors { get; private set; }

    /// <summary>Whether more would only be thrown away; costly searches for a better hint then do not pay.</summary>
    public bool IsFull => found.Count >= Limits.Diagnostics;

    public void KnowFile(string path) => fileOrder.TryAdd(path, fileOrder.Count);

    /// <summary>Notes who asked for one reading of a file with parameters.</summary>
    public void KnowInclusion(int number, SourceSpan at) => inclusions[number] = at;

    public void Report(DiagnosticKind kind, SourceSpan at, string message, string? help = null, Mend? mend = null) => Report(kind, at, message, () => help, null, () => mend);

    /// <summary>Takes a finding; of those with the same cause only the first is told, and only its help is looked for.</summary>
    public void Report(DiagnosticKind kind, SourceSpan at, string message, Func<string?> help, string? cause, Func<Mend?>? mend = null)
    {
        HasErrors |= kind.Severity == Severity.Error;
        if (!seen.Add((kind.Code, at)))
            return;
        // A mistake of a file that is read many times is one mistake, unless each reading makes it another.
        if (at.Inclusion > 0)
            cause ??= $"{kind.Code} {at} {message}";
        if (cause is not null && groups.TryGetValue(cause, out var group))
        {
            group.Places.Add(at);
            return;
        }
        if (IsFull)
            return;
        if (cause is not null)
            groups.Add(cause, (found.Count, []));
        found.Add((new Diagnostic(kind.Code, kind.Severity, message, at, Join(help(), Asked(at))) { Mend = mend?.Invoke() }, fileOrder.GetValueOrDefault(at.File, int.MaxValue)));
    }

    /// <summary>In reading order: by file as included, then by place.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        foreach (var (index, places) in groups.Values)
        {
            var (diagnostic, order) = found[index];
            var others = places.Where(place => place.ToString() != diagnostic.At.ToString()).DistinctBy(place => place.ToString()).ToList();
            if (others.Count > 0)
                found[index] = (diagnostic with { Help = Join(diagnostic.Help, More(others)), Places = [.. others] }, order);
        }
        groups.Clear();
        return
        [
            .. found.OrderBy(item => item.FileOrder).ThenBy(item => item.Diagnostic.At.File, StringComparer.Ordinal)
                .ThenBy(item => item.Diagnostic.At.Line).ThenBy(item => item.Diagnostic.At.Column)
                .ThenBy(item => item.Diagnostic.Code, StringComparer.Ordinal).Select(item => item.Diagnostic),
        ];
    }

    private string? Asked(SourceSpan at) => inclusions.TryGetValue(at.Inclusion, out var line) ? $"read for the include at {line}" : null;

    private static string? Join(string? help, string? more) => help is null ? more : more is null ? help : $"{help}; {more}";

    private static string More(List<SourceSpan> places) =>
        places.Count == 1 ? $"also at {places[0]}" : FormattableString.Invariant($"also at {places[0]} and {places.Count - 1} more");
}
