using Orleans.Configuration;
using Wargame.Server.Hosting;

namespace Wargame.Server.Clustering;

/// <summary>This server as a silo: alone, or one of a cluster that finds itself in PostgreSQL.</summary>
internal static class Silo
{
    /// <summary>Adds the silo.</summary>
    public static void Add(WebApplicationBuilder builder, ClusterSettings? cluster) => builder.UseOrleans(orleans =>
    {
        orleans.AddMemoryGrainStorageAsDefault();
        if (cluster is null)
        {
            var (silo, gateway) = FreePorts.Pair();
            orleans.UseLocalhostClustering(silo, gateway);
            return;
        }

        Join(orleans, cluster);
    });

    private static void Join(ISiloBuilder orleans, ClusterSettings cluster)
    {
        var (silo, gateway) = FreePorts.Pair();
        orleans.UseAdoNetClustering(table => (table.Invariant, table.ConnectionString) = ("Npgsql", cluster.Database));
        orleans.Configure<ClusterOptions>(names => (names.ClusterId, names.ServiceId) = (cluster.Name, cluster.Name));
        orleans.ConfigureEndpoints(
            cluster.Address, cluster.SiloPort == 0 ? silo : cluster.SiloPort, cluster.GatewayPort == 0 ? gateway : cluster.GatewayPort);
        orleans.Configure<ClusterMembershipOptions>(membership =>
        {
            // A dead server is noticed after four seconds. Two probes that are missed in a row are no busy moment.
            membership.ProbeTimeout = TimeSpan.FromSeconds(2);
            membership.NumMissedProbesLimit = 2;
            membership.NumVotesForDeathDeclaration = 1;
            membership.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
            membership.NumMissedTableIAmAliveLimit = 3;
            membership.DefunctSiloExpiration = TimeSpan.FromDays(1);
        });
        orleans.Configure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout = Limits.GrainAnswer);
    }
}
