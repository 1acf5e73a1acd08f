using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Validate;
using Wargame.Scenarios.Languages;

namespace Wargame.Cli.Translate;

/// <summary><c>wargame translate SCENARIO --to es</c>: the files that a translator fills in, with what is missing marked.</summary>
internal static class TranslateCommand
{
    public static Command Create(Terminal terminal)
    {
        var scenario = Choice.Subject("SCENARIO", "A scenario's folder, or the name of one of the library");
        var to = Choice.Of("--to", "The language", [.. ScenarioTranslator.Codes]);
        to.Required = true;
        var shared = new Option<bool>("--shared") { Description = "Also the files that it shares with other scenarios" };
        var keep = new Option<bool>("--keep") { Description = "Translations of texts that have changed since are still good" };
        var command = new Command("translate", "Write the texts of a scenario that are to be translated, beside those that are") { scenario, to, shared, keep };
        command.SetAction(parsed => Guard.Run(terminal, () => Run(
            parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(to)!, parsed.GetValue(shared), parsed.GetValue(keep), terminal)));
        return command;
    }

    private static void Run(string path, string code, bool shared, bool keep, Terminal terminal)
    {
        var folder = ScenarioInput.Find(path, terminal.Folder);
        var root = Path.GetDirectoryName(folder) ?? folder;
        var (files, mistakes) = ScenarioTranslator.Prepare(folder, code, keep);
        if (!mistakes.IsEmpty)
        {
            var view = new DiagnosticView(terminal.ForMessages, root, ImmutableSortedDictionary<string, string>.Empty);
            foreach (var mistake in mistakes)
                view.Show(mistake);
            throw new AuthorsMistakeException();
        }
        var own = $"{Path.GetFileName(folder)}/";
        var wanted = files.Where(file => shared || file.Path.StartsWith(own, StringComparison.Ordinal)).ToList();
        foreach (var file in wanted.Where(file => !file.IsBrief))
            Write(Path.Combine(root, file.Path), file.Text);
        Tell(wanted, terminal);
        var others = files.Where(file => !file.Path.StartsWith(own, StringComparison.Ordinal)).Sum(file => file.Missing);
        if (!shared && others > 0)
            terminal.Output.WriteLine($"Besides, {Words.Count(others, "text")} of shared files {(others == 1 ? "is" : "are")} missing: --shared writes those files too.");
    }

    private static void Tell(List<CatalogueFile> files, Terminal terminal)
    {
        foreach (var file in files.Where(file => file.Missing + file.Stale + file.Unused > 0))
        {
            var counts = new List<string>();
            if (file.Missing > 0)
                counts.Add(file.IsBrief ? "to be written" : FormattableString.Invariant($"{file.Missing} of {file.Texts} missing"));
            if (file.Stale > 0)
                counts.Add(FormattableString.Invariant($"{file.Stale} of an English that has changed"));
            if (file.Unused > 0)
                counts.Add(FormattableString.Invariant($"{file.Unused} not needed any more"));
            terminal.Output.WriteLine($"{file.Path}: {string.Join(", ", counts)}");
        }
        var (all, missing) = (files.Sum(file => file.Texts), files.Sum(file => file.Missing));
        terminal.Output.WriteLine(missing == 0
            ? $"All {Words.Count(all, "text")} are translated."
            : FormattableString.Invariant($"{missing} of {all} texts are missing."));
    }

    private static void Write(string path, string text)
    {
        if (!Says(path, text))
            SafeFile.Write(path, path, Encoding.UTF8.GetBytes(text));
    }

    private static bool Says(string path, string text)
    {
        try
        {
            return File.Exists(path) && File.ReadAllText(path) == text;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {error.Message}");
        }
    }
}
