using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Scenarios.Starting;

namespace Wargame.Cli.New;

/// <summary><c>wargame new NAME</c>: a small scenario that works, to begin with.</summary>
internal static class NewCommand
{
    private const int LongestName = 60;

    public static Command Create(Terminal terminal)
    {
        var name = Choice.Subject("NAME", "The new folder's name, in kebab case: river-treaty");
        var command = new Command("new", "Write a small commented scenario that works, with settings for the editor") { name };
        command.SetAction(parsed => Guard.Run(terminal, () => Write(parsed.GetRequiredValue(name), terminal)));
        return command;
    }

    private static void Write(string name, Terminal terminal)
    {
        if (!IsGood(name))
            throw new UsageException($"\"{name}\" is not a good name: small letters, digits and single hyphens, beginning with a letter, such as river-treaty");
        var folder = Path.Combine(terminal.Folder, name);
        if (Path.Exists(folder))
            throw new UsageException($"{name} exists already");
        try
        {
            foreach (var (path, text) in StarterScenario.For(name))
            {
                var full = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name} cannot be written: {error.Message}");
        }
        terminal.Output.WriteLine($"{name} is written. Begin with {name}/scenario.yaml, then:\n\n    wargame validate {name}\n    wargame playtest {name}");
    }

    private static bool IsGood(string name) => name.Length is > 0 and <= LongestName && char.IsAsciiLetterLower(name[0]) && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal)
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
