using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Packing;

namespace Wargame.Cli.Packing;

/// <summary><c>wargame pack SCENARIO --out FILE</c>: a scenario with all files that it needs, for another machine.</summary>
internal static class PackCommand
{
    public static Command Create(Terminal terminal)
    {
        var scenario = Choice.Subject("SCENARIO", "A scenario's folder, or the name of one of the library");
        var file = new Option<string>("--out") { Description = "The file: river-treaty.wargame.zip", HelpName = "FILE", Required = true };
        var command = new Command("pack", "Put a scenario, with the files that it shares with others, into one file for another machine") { scenario, file };
        command.SetAction(parsed => Guard.Run(terminal, () => Run(parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(file), terminal)));
        return command;
    }

    private static void Run(string path, string named, Terminal terminal)
    {
        var (folder, loaded) = ScenarioInput.Open(path, terminal);
        var pack = ScenarioPack.Of(new FolderFiles(folder), loaded);
        using var zip = new MemoryStream();
        pack.WriteTo(zip);
        SafeFile.Write(Path.GetFullPath(named, terminal.Folder), named, zip.ToArray());
        terminal.Output.WriteLine($"{named}: {pack.Manifest.Scenario}, {Words.Count(pack.Files.Count, "file")}, content {pack.Manifest.Hash[..12]}.");
    }
}
