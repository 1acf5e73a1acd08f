using System.Text;
using Wargame.EventStore;

namespace Wargame.Server.Hosting;

/// <summary>From the command line to a running server, and one clear line when it cannot start.</summary>
public static class ServerRun
{
    /// <summary>Runs the server until it is stopped.</summary>
    /// <returns>0, or 1 when it could not start.</returns>
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments.Contains("--help"))
        {
            Console.WriteLine(ServerOptions.Usage);
            return 0;
        }

        try
        {
            await using var server = await WargameServer.Start(ServerOptions.Read(arguments));
            Console.OutputEncoding = Encoding.UTF8;
            Console.WriteLine(server.Banner);
            await server.Stopped;
            return 0;
        }
        catch (Exception failure) when (failure is StartFailureException or StorageUnavailableException)
        {
            await Console.Error.WriteLineAsync("wargame: " + failure.Message);
            return 1;
        }
    }
}
