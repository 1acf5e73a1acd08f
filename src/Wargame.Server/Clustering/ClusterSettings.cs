using System.Net;

namespace Wargame.Server.Clustering;

/// <summary>How this server joins others. Without it, a server is alone with its data folder.</summary>
/// <param name="Database">The connection string of the PostgreSQL database that holds sessions and membership.</param>
/// <param name="Address">Where the other servers reach this one.</param>
/// <param name="SiloPort">The port for the other servers; 0 for any free one.</param>
/// <param name="GatewayPort">The port for grain clients; 0 for any free one.</param>
/// <param name="Name">Which cluster, when several share a database server.</param>
public sealed record ClusterSettings(string Database, IPAddress Address, int SiloPort, int GatewayPort, string Name = ClusterSettings.DefaultName)
{
    /// <summary>The name of a cluster that nobody named.</summary>
    public const string DefaultName = "wargame";
}
