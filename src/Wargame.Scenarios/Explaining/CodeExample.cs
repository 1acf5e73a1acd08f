using System.Collections.Immutable;
using Wargame.Scenarios.Starting;

namespace Wargame.Scenarios.Explaining;

/// <summary>What is done to a file that its lines cannot say.</summary>
public enum ExampleTrouble
{
    /// <summary>Nothing: the lines say it all.</summary>
    None,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The file is there and cannot be opened.</summary>
    Locked,

    /// <summary>The file holds bytes that are not UTF-8.</summary>
    Bytes,

    /// <summary>The file holds nothing.</summary>
    Empty,
}

/// <summary>A wrong and a right way to write one thing: edits of the starter scenario, or an orders file for it.</summary>
/// <param name="Code">The code that the wrong way gives.</param>
/// <param name="File">The file, from the scenario's folder.</param>
/// <param name="Wrong">The wrong lines; what happened to the file where lines cannot say it.</param>
/// <param name="Right">The right lines.</param>
public sealed record CodeExample(string Code, string File, string Wrong, string Right)
{
    /// <summary>The file that experiments are written in, which is no part of the scenario.</summary>
    public const string OrdersFile = "orders.yaml";

    /// <summary>What of the starter scenario the lines stand instead of; the right lines where they stand there already.</summary>
    public string Base { get; init; } = "";

    /// <summary>What is done to the file besides.</summary>
    public ExampleTrouble Trouble { get; init; }

    /// <summary>Files that are there besides.</summary>
    public ImmutableSortedDictionary<string, string> Others { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The wrong lines as a page shows them, what is repeated shown once.</summary>
    public string WrongShown => Repetition.Shorten(Wrong);

    /// <summary>The further files as a page shows them.</summary>
    public ImmutableArray<(string Name, string Text)> OthersShown => [.. Others.Take(1).Select(other => (other.Key, Repetition.Shorten(other.Value)))];

    /// <summary>All files of the example, by path from the scenario's folder.</summary>
    /// <param name="wrong">Whether with the wrong lines, else with the right ones.</param>
    public ImmutableSortedDictionary<string, string> Files(bool wrong)
    {
        var files = StarterScenario.Files.AddRange(Others.Select(other => KeyValuePair.Create(other.Key, Repetition.Expand(other.Value))));
        if (File == OrdersFile)
            return files.Add(File, (wrong ? Wrong : Right) + "\n");
        if (Trouble != ExampleTrouble.None)
            return wrong && Trouble == ExampleTrouble.Empty ? files.SetItem(File, "") : files;
        return files.SetItem(File, Edit(files[File], Repetition.Expand(wrong ? Wrong : Right)));
    }

    private string Edit(string text, string lines)
    {
        var old = Base.Length > 0 ? Base : Right;
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"the example of {Code} stands once in {File}");
        return string.Concat(text.AsSpan(0, at), lines, text.AsSpan(at + old.Length));
    }
}
