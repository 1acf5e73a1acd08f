using System.Net;
using Wargame.Server.Hosting;

namespace Wargame.Server.Clustering;

/// <summary>The options of the command line and the environment that are about a cluster.</summary>
internal static class ClusterArguments
{
    private const string DefaultSiloPort = "11111";
    private const string DefaultGatewayPort = "30000";

    /// <summary>The options.</summary>
    public static readonly string[] Names = ["--cluster", "--database", "--silo-address", "--silo-port", "--gateway-port"];

    /// <summary>Reads them.</summary>
    /// <param name="given">The options of the command line.</param>
    /// <param name="port">Reads a port.</param>
    /// <exception cref="StartFailureException">One is malformed or missing.</exception>
    public static ClusterSettings? Read(IReadOnlyDictionary<string, string> given, Func<string, int> port)
    {
        var (kind, database) = (Setting(given, "--cluster", "Wargame__Cluster"), Setting(given, "--database", "Wargame__Database"));
        if (kind is null or "" || kind.Equals("none", StringComparison.OrdinalIgnoreCase))
            return database is null ? null : throw new StartFailureException("A database was given but no cluster; add --cluster postgresql, or leave --database out.");
        if (!kind.Equals("postgresql", StringComparison.OrdinalIgnoreCase))
            throw new StartFailureException($"There is no cluster of the kind {kind}; it may be postgresql or none.");
        if (string.IsNullOrWhiteSpace(database))
            throw new StartFailureException("A cluster needs its database; give the connection string with --database or Wargame__Database.");

        var address = Setting(given, "--silo-address", "Wargame__SiloAddress") ?? IPAddress.Loopback.ToString();
        return new(
            database,
            IPAddress.TryParse(address, out var ip) ? ip : throw new StartFailureException($"The address of the silo must be an IP address, not {address}."),
            port(Setting(given, "--silo-port", "Wargame__SiloPort") ?? DefaultSiloPort),
            port(Setting(given, "--gateway-port", "Wargame__GatewayPort") ?? DefaultGatewayPort));
    }

    private static string? Setting(IReadOnlyDictionary<string, string> given, string option, string variable) =>
        given.TryGetValue(option, out var value) ? value : Environment.GetEnvironmentVariable(variable);
}
