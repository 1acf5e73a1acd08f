using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Diagnostics;

/// <summary>Collects what is wrong. The same root cause in many places (an id that nobody defines) is one diagnostic with a count.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<(Diagnostic Diagnostic, int FileOrder)> found = [];
    private readonly Dictionary<string, (int Index, List<SourceSpan> Places)> groups = [];
    private readonly HashSet<(string Code, SourceSpan At)> seen = [];
    private readonly Dictionary<string, int> fileOrder = new(StringComparer.Ordinal);

    public bool HasErrors { get; private set; }

    /// <summary>Whether more would only be thrown away; costly searches for a better hint then do not pay.</summary>
    public bool IsFull => found.Count >= Limits.Diagnostics;

    public void KnowFile(string path) => fileOrder.TryAdd(path, fileOrder.Count);

    public void Report(DiagnosticKind kind, SourceSpan at, string message, string? help = null) => Report(kind, at, message, () => help, null);

    /// <summary>Takes a finding; of those with the same cause only the first is told, and only its help is looked for.</summary>
    public void Report(DiagnosticKind kind, SourceSpan at, string message, Func<string?> help, string? cause)
    {
        HasErrors |= kind.Severity == Severity.Error;
        if (!seen.Add((kind.Code, at)))
            return;
        if (cause is not null && groups.TryGetValue(cause, out var group))
        {
            group.Places.Add(at);
            return;
        }
        if (IsFull)
            return;
        if (cause is not null)
            groups.Add(cause, (found.Count, []));
        found.Add((new Diagnostic(kind.Code, kind.Severity, message, at, help()), fileOrder.GetValueOrDefault(at.File, int.MaxValue)));
    }

    /// <summary>In reading order: by file as included, then by place.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        foreach (var (index, places) in groups.Values)
        {
            if (places.Count > 0)
            {
                var (diagnostic, order) = found[index];
                found[index] = (diagnostic with { Help = Join(diagnostic.Help, More(places)) }, order);
            }
        }
        groups.Clear();
        return
        [
            .. found.OrderBy(item => item.FileOrder).ThenBy(item => item.Diagnostic.At.File, StringComparer.Ordinal)
                .ThenBy(item => item.Diagnostic.At.Line).ThenBy(item => item.Diagnostic.At.Column)
                .ThenBy(item => item.Diagnostic.Code, StringComparer.Ordinal).Select(item => item.Diagnostic),
        ];
    }

    private static string Join(string? help, string more) => help is null ? more : $"{help}; {more}";

    private static string More(List<SourceSpan> places) =>
        places.Count == 1 ? $"also at {places[0]}" : FormattableString.Invariant($"also at {places[0]} and {places.Count - 1} more");
}
