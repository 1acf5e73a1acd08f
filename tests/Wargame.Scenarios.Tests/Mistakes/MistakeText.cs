using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Wargame.Scenarios.Explaining;
using Wargame.Scenarios.Languages;
using Wargame.Scenarios.Starting;
using Wargame.World;

namespace Wargame.Scenarios.Tests.Mistakes;

/// <summary>
/// Reads mistakes from their text files. Each begins with <c>==</c> and its name. <c>in</c> names a file; <c>-</c> lines of it stand instead of the
/// <c>+</c> lines, which hold the mistake between « and »; <c>=</c> lines are what the mend makes of them, where that is not the base again; a <c>=</c>
/// alone says that it mends another place.
/// <c>at 3:7</c> says where the finding points, where no mark can. The last line is the code and the label of the mend, or <c>no mend:</c> and why.
/// </summary>
internal static class MistakeText
{
    private const string Folder = StarterScenario.Name;

    private const string NoMend = "no mend: ";

    private static readonly MemoryFiles StarterFiles = MemoryFiles.Of(Folder, [.. StarterScenario.Files.Select(file => ($"{Folder}/{file.Key}", file.Value))]);

    private static readonly Lazy<WorldModel> StarterWorld = new(() => WorldModel.Compile(ScenarioLoader.Load(StarterFiles).Scenario!.World));

    private static readonly Lazy<MemoryFiles> SpanishStarter = new(Translated);

    /// <summary>The world that orders are for.</summary>
    public static WorldModel Starter => StarterWorld.Value;

    public static MemoryFiles Base(string path) => path == CodeExample.OrdersFile ? MemoryFiles.Of(CodeExample.OrdersFile)
        : path.StartsWith(Folder + "/languages/", StringComparison.Ordinal) ? SpanishStarter.Value
        : path.StartsWith(Folder + "/", StringComparison.Ordinal) ? StarterFiles : MemoryFiles.Valley;

    // All of it is translated, and promised to be.
    private static MemoryFiles Translated()
    {
        var promising = StarterFiles.Replacing($"{Folder}/scenario.yaml", "minutes: 60\n", "minutes: 60\nlanguages: [es]\n");
        var files = ScenarioTranslator.Prepare(promising, "es", keep: false).Files;
        return files.Aggregate(promising, (all, file) => all.With(file.Path, file.IsBrief ? "x\n" : Regex.Replace(file.Text, "([0-9]*): \"\"", "$1: \"x$1\"")));
    }

    public static IEnumerable<Mistake> Read(string text) => text.ReplaceLineEndings("\n").Split("\n== ").Skip(1).Select(One);

    private static Mistake One(string block)
    {
        var lines = block.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        var edits = new List<MistakeEdit>();
        var (path, place, result) = ("", "", "");
        List<string> part = [];
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith("in ", StringComparison.Ordinal))
                Finish(line[3..]);
            else if (line.StartsWith("at ", StringComparison.Ordinal))
                place = line[3..];
            else if (line[0] is '-' or '+' or '=')
                part.Add(line);
            else
                result = line;
        }
        Finish("");
        var (file, row, column) = Place(edits, place);
        var mend = result[6..].Trim();
        var why = mend.StartsWith(NoMend, StringComparison.Ordinal) ? mend[NoMend.Length..] : null;
        return new Mistake(lines[0], [.. edits.Select(edit => edit with { New = Unmarked(edit.New) })], result[..6], file, row, column, why is null ? mend : null, why);

        void Finish(string next)
        {
            if (path.Length > 0)
                edits.Add(new MistakeEdit(path, Marked(part, '-'), Marked(part, '+'), part.Any(line => line[0] == '=') ? Marked(part, '=') : null));
            (path, part) = (next, []);
        }
    }

    private static (string File, int Line, int Column) Place(List<MistakeEdit> edits, string place)
    {
        if (place.Length > 0)
        {
            var parts = place.Split(':');
            var (row, column) = (parts[^2], parts[^1]);
            return (parts.Length > 2 ? parts[0] : edits[0].Path, int.Parse(row, CultureInfo.InvariantCulture), int.Parse(column, CultureInfo.InvariantCulture));
        }
        var marked = edits.Single(edit => edit.New.Contains('«'));
        var whole = marked.Old.Length == 0 ? marked.New : Base(marked.Path).Text(marked.Path).Replace(marked.Old, marked.New, StringComparison.Ordinal);
        var before = whole[..whole.IndexOf('«')];
        return (marked.Path, before.Count(letter => letter == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static string Unmarked(string text) => text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    private static string Marked(List<string> lines, char mark)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Where(line => line[0] == mark))
            text.Append(line.AsSpan(1)).Append('\n');
        return text.ToString();
    }
}
