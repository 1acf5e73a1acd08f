using System.CommandLine;

namespace Wargame.Cli.Serve;

/// <summary><c>wargame serve</c>: starts the server, and ends with it.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var port = new Option<int?>("--port") { Description = "The port to listen on; 0 for any free port" };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, out var number) && number is >= 0 and <= ushort.MaxValue))
                result.AddError($"\"{result.Tokens[0].Value}\" is not a port, which is a number from 0 to {ushort.MaxValue}");
        });
        var data = new Option<string?>("--data") { Description = "The folder that sessions are kept in" };
        var scenarios = new Option<string?>("--scenarios") { Description = "The folder that holds the scenarios" };
        var address = new Option<string?>("--address") { Description = "The address to show on the projector, such as https://game.example.org" };
        var command = new Command("serve", "Serve the game to browsers until Ctrl+C") { port, data, scenarios, address };
        command.SetAction(parsed => Run(terminal,
            Settings(parsed.GetValue(port), parsed.GetValue(data), parsed.GetValue(scenarios), parsed.GetValue(address), terminal.Folder)));
        return command;
    }

    private static int Run(Terminal terminal, IEnumerable<string> settings)
    {
        if (ServerProgram.Find(AppContext.BaseDirectory) is { } server)
            return ChildProcess.Run(server.File, [.. server.Arguments, .. settings], terminal);
        terminal.Error.WriteLine("wargame: the server, Wargame.Server.dll, is not next to this program");
        return ExitCode.Usage;
    }

    /// <summary>The server's own options. Folders are made absolute, because the server may run in another folder.</summary>
    internal static IEnumerable<string> Settings(int? port, string? data, string? scenarios, string? address, string folder)
    {
        if (port is { } number)
            yield return FormattableString.Invariant($"--port={number}");
        if (data is not null)
            yield return $"--data={Path.GetFullPath(data, folder)}";
        if (scenarios is not null)
            yield return $"--scenarios={Path.GetFullPath(scenarios, folder)}";
        if (address is not null)
            yield return $"--address={address}";
    }
}
