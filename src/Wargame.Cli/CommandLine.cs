using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Wargame.Cli.Compare;
using Wargame.Cli.Model;
using Wargame.Cli.New;
using Wargame.Cli.Packing;
using Wargame.Cli.Playtest;
using Wargame.Cli.Print;
using Wargame.Cli.Replaying;
using Wargame.Cli.Reporting;
using Wargame.Cli.Schema;
using Wargame.Cli.Search;
using Wargame.Cli.Serve;
using Wargame.Cli.Sheets;
using Wargame.Cli.Simulate;
using Wargame.Cli.Translate;
using Wargame.Cli.Upkeep;
using Wargame.Cli.Validate;
using Wargame.Cli.Why;

namespace Wargame.Cli;

/// <summary>The commands of <c>wargame</c>.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        var root = Root(terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction or null)
        {
            terminal.Error.WriteLine($"wargame: {UsageMistakes.Describe(parsed, root).ReplaceLineEndings(" ")}");
            return ExitCode.Usage;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("A multiplayer policy wargame: check scenarios, experiment with them, and serve sessions to browsers.");
        // The built-in version option tells the version of the process, which is another program's in tests.
        if (root.Options.OfType<VersionOption>().FirstOrDefault() is { } builtIn)
            root.Options.Remove(builtIn);
        var version = new Option<bool>("--version") { Description = "Show the version" };
        root.Options.Add(version);
        root.Subcommands.Add(NewCommand.Create(terminal));
        root.Subcommands.Add(ValidateCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        root.Subcommands.Add(TranslateCommand.Create(terminal));
        root.Subcommands.Add(PrintCommand.Create(terminal));
        root.Subcommands.Add(SheetCommand.Create(terminal));
        root.Subcommands.Add(PackCommand.Create(terminal));
        root.Subcommands.Add(UnpackCommand.Create(terminal));
        root.Subcommands.Add(SimulateCommand.Create(terminal));
        root.Subcommands.Add(WhyCommand.Create(terminal));
        root.Subcommands.Add(ModelCommand.Create(terminal));
        root.Subcommands.Add(ReplayCommand.Create(terminal));
        root.Subcommands.Add(CompareCommand.Create(terminal));
        root.Subcommands.Add(ReportCommand.Create(terminal));
        root.Subcommands.Add(PlaytestCommand.Create(terminal));
        root.Subcommands.Add(SearchCommand.Create(terminal));
        root.Subcommands.Add(ServeCommand.Create(terminal));
        root.Subcommands.Add(BackupCommand.Create(terminal));
        root.Subcommands.Add(BackupCommand.CreateRestore(terminal));
        root.Subcommands.Add(SessionFileCommand.Create(terminal));
        root.Subcommands.Add(SessionFileCommand.CreateImport(terminal));
        root.Subcommands.Add(VerifyCommand.Create(terminal));
        root.Subcommands.Add(PurgeCommand.Create(terminal));
        root.SetAction(parsed =>
        {
            if (parsed.GetValue(version))
            {
                terminal.Output.WriteLine($"wargame {Version()}");
                return ExitCode.Good;
            }
            terminal.Error.WriteLine("wargame: no command given; see \"wargame --help\"");
            return ExitCode.Usage;
        });
        return root;
    }

    private static string Version()
    {
        var version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return version.Split('+')[0];
    }
}
