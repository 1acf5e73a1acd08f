using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Wargame.EndToEnd.Tests;

/// <summary>The server as a user runs it: a process of its own on a data folder, that can be killed and started again.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);
    private readonly string data;
    private readonly string? scenarios;
    private readonly StringBuilder output = new();
    private Process? process;

    /// <param name="data">The data folder.</param>
    /// <param name="scenarios">The folder of scenarios; null for those of the tree, in which no test writes.</param>
    public ServerProcess(string data, string? scenarios = null)
    {
        (this.data, this.scenarios) = (data, scenarios);
        Port = FreePort();
        Address = $"http://127.0.0.1:{Port}";
    }

    public int Port { get; }

    public string Address { get; }

    public async Task StartAsync()
    {
        var server = Path.Combine(Tree.Root, "src", "Wargame.Server", "bin", Tree.Configuration, "net10.0", "Wargame.Server.dll");
        var start = new ProcessStartInfo("dotnet", [server, "--port", $"{Port}", "--data", data, .. scenarios is null ? (string[])[] : ["--scenarios", scenarios]])
        {
            WorkingDirectory = Tree.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // It lives for minutes: what it would learn about its own speed it never earns back.
        start.Environment["DOTNET_TieredPGO"] = "0";
        process = Process.Start(start) ?? throw new InvalidOperationException("the server did not start");
        process.OutputDataReceived += (_, line) => Remember(line.Data);
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await Eventually.HoldsAsync("the server is ready", Patience, IsReadyAsync, () => Output);
        }
        catch
        {
            // A test whose server never came up is not disposed of: the process would outlive it.
            await KillAsync();
            throw;
        }
    }

    public string Output
    {
        get { lock (output) return output.ToString(); }
    }

    /// <summary>Pulls the plug: no farewell, no flush.</summary>
    public async Task KillAsync()
    {
        if (process is null) return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private void Remember(string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
    }

    private async Task<bool> IsReadyAsync()
    {
        if (process!.HasExited) throw new InvalidOperationException($"the server ended with code {process.ExitCode}:\n{Output}");
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            return (await http.GetAsync(new Uri(Address + "/health/ready"))).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
