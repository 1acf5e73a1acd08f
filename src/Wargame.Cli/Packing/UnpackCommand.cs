using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Validate;
using Wargame.Scenarios.Packing;

namespace Wargame.Cli.Packing;

/// <summary><c>wargame unpack FILE --into FOLDER</c>: a packed scenario on this machine, whole or not at all.</summary>
internal static class UnpackCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = Choice.Subject("FILE", "A file that wargame pack has written");
        var folder = new Option<string?>("--into") { Description = "The folder that holds scenarios; the current one without it", HelpName = "FOLDER" };
        var command = new Command("unpack", "Take a packed scenario out of its file, after looking at all that is in it") { file, folder };
        command.SetAction(parsed => Guard.Run(terminal, () => Run(parsed.GetRequiredValue(file), parsed.GetValue(folder), terminal)));
        return command;
    }

    private static void Run(string named, string? into, Terminal terminal)
    {
        try
        {
            using var stream = new FileStream(Path.GetFullPath(named, terminal.Folder), FileMode.Open, FileAccess.Read);
            var pack = PackReader.Read(stream);
            var root = Path.GetFullPath(into ?? ".", terminal.Folder);
            Directory.CreateDirectory(root);
            var written = new PackPlace(root).Write(pack);
            terminal.Output.WriteLine($"{pack.Manifest.Scenario}: {Words.Count(written.Length, "file")} written, {pack.Files.Count - written.Length} there already, content {pack.Manifest.Hash[..12]}.");
            terminal.Output.WriteLine($"\n    wargame validate {Path.Combine(into ?? ".", pack.Manifest.Scenario)}");
        }
        catch (PackRefusedException refused)
        {
            terminal.Error.WriteLine($"wargame: {Plain.Text($"{named} is refused: {refused.Message}")}");
            throw new AuthorsMistakeException();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named} cannot be opened: {error.Message}");
        }
    }
}
