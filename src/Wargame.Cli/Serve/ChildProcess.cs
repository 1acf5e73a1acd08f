using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Wargame.Cli.Serve;

/// <summary>Runs another program in this one's place: same console, same exit code, and it is told to stop when this one is.</summary>
internal static partial class ChildProcess
{
    private const int Terminate = 15;

    public static int Run(string file, IEnumerable<string> arguments, Terminal terminal)
    {
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, WorkingDirectory = terminal.Folder };
        try
        {
            using var child = Process.Start(start) ?? throw new Win32Exception();
            // Ctrl+C reaches both; the child closes its files first, so this one waits for it.
            ConsoleCancelEventHandler wait = (_, press) => press.Cancel = true;
            Console.CancelKeyPress += wait;
            using var stop = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
            {
                signal.Cancel = true;
                Stop(child);
            });
            child.WaitForExit();
            Console.CancelKeyPress -= wait;
            return child.ExitCode;
        }
        catch (Win32Exception error)
        {
            terminal.Error.WriteLine($"wargame: {file} cannot be started: {error.Message}");
            return ExitCode.Usage;
        }
    }

    private static void Stop(Process child)
    {
        if (OperatingSystem.IsWindows())
            child.Kill(entireProcessTree: true);
        else
            _ = Kill(child.Id, Terminate);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
