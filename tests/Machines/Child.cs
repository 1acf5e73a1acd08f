using System.Diagnostics;
using System.Text;

namespace Wargame.Machines;

/// <summary>A program that tests and the load start, and stop or kill again.</summary>
internal sealed class Child : IDisposable
{
    private readonly StringBuilder output = new();
    private readonly Process process;

    public Child(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Tree.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        process.OutputDataReceived += (_, line) => Remember(line.Data);
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output
    {
        get { lock (output) return output.ToString(); }
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var child = new Child(program, arguments);
        await child.process.WaitForExitAsync();
        return child.process.ExitCode == 0 ? child.Output : throw new InvalidOperationException($"{program} ended with {child.process.ExitCode}:\n{child.Output}");
    }

    /// <summary>Pulls the plug: no farewell, no flush.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as an operator does.</summary>
    public async Task StopAsync(string signal = "-TERM")
    {
        if (!process.HasExited)
            Process.Start("kill", [signal, $"{process.Id}"])?.Dispose();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private void Remember(string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
    }
}
