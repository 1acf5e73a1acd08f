using System.Text;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Scenarios;

namespace Wargame.Cli.Validate;

/// <summary>Carries out the suggestions that leave no doubt, and says what it changed. What a person should look at stays as it is.</summary>
internal static class Fixes
{
    // What is mended may uncover the next mistake; a suggestion that would bring its own mistake back ends here.
    private const int MostRounds = 20;

    /// <summary>Mends a scenario's files on disk.</summary>
    /// <param name="folder">The scenario's folder.</param>
    /// <param name="terminal">Where it is told.</param>
    /// <returns>What is found afterwards.</returns>
    public static LoadResult Run(string folder, Terminal terminal)
    {
        var root = Path.GetDirectoryName(folder) ?? folder;
        for (var round = 0; ; round++)
        {
            var result = ScenarioLint.Check(ScenarioLoader.Load(folder));
            var sure = round < MostRounds ? Apart(result.Diagnostics.Where(one => one.Suggestion is { IsSure: true })) : [];
            if (sure.Count == 0)
                return result;
            foreach (var file in sure.SelectMany(one => one.Suggestion!.Edits).Select(edit => edit.File).Distinct().ToList())
                Write(Path.Combine(root, file), sure.SelectMany(one => one.Suggestion!.Edits).ToList(), file, result.Sources[file]);
            foreach (var one in sure)
                Tell(one, root, terminal);
        }
    }

    /// <summary>Those that change different parts of the files; the rest wait for the next round.</summary>
    private static List<Diagnostic> Apart(IEnumerable<Diagnostic> found)
    {
        var taken = new List<SuggestedEdit>();
        var apart = new List<Diagnostic>();
        foreach (var one in found.Where(one => one.Suggestion!.Edits.All(edit => !taken.Any(other => Touch(edit, other)))))
        {
            taken.AddRange(one.Suggestion!.Edits);
            apart.Add(one);
        }
        return apart;
    }

    private static bool Touch(SuggestedEdit one, SuggestedEdit other) => one.File == other.File
        && (one.Range.StartLine, one.Range.StartColumn).CompareTo((other.Range.EndLine, other.Range.EndColumn)) <= 0
        && (other.Range.StartLine, other.Range.StartColumn).CompareTo((one.Range.EndLine, one.Range.EndColumn)) <= 0;

    private static void Write(string path, List<SuggestedEdit> edits, string file, string text)
    {
        try
        {
            // Line ends and a byte order mark stay as the author's editor wrote them.
            var bytes = File.ReadAllBytes(path);
            var mended = new Suggestion("", IsSure: true, [.. edits]).Apply(file, text);
            if (bytes.Contains((byte)'\r'))
                mended = mended.Replace("\n", bytes.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\r", StringComparison.Ordinal);
            var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
            SafeFile.Write(path, file, [.. mark, .. Encoding.UTF8.GetBytes(mended)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be written: {error.Message}");
        }
    }

    private static void Tell(Diagnostic one, string root, Terminal terminal)
    {
        var place = Path.GetRelativePath(terminal.Folder, Path.Combine(root, one.At.File)).Replace('\\', '/');
        var more = one.Suggestion!.Edits.Length > 1 ? FormattableString.Invariant($", in {one.Suggestion.Edits.Length} places") : "";
        terminal.Error.WriteLine(Plain.Text(FormattableString.Invariant($"mended {place}:{one.At.Line}:{one.At.Column}: {one.Suggestion.Label}{more} ({one.Code}: {one.Message})")));
    }
}
