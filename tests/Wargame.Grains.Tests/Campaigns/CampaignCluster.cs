using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.TestingHost;
using Wargame.Grains.Campaigns;
using Wargame.Grains.Serialization;
using Wargame.Scenarios;
using Wargame.Scenarios.Starting;
using Wargame.Sessions.Scenarios;

namespace Wargame.Grains.Tests.Campaigns;

/// <summary>Two servers of one cluster in this process, with what campaigns need and nothing else.</summary>
public sealed class CampaignCluster : IAsyncLifetime
{
    private readonly InProcessTestCluster _cluster;

    public CampaignCluster()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(TimeProvider.System).AddCampaigns().AddSingleton<ICampaignServers, Active>().AddWargameSerialization();
            // As in production, but faster: a test does not wait until a dead server is noticed.
            silo.Configure<ClusterMembershipOptions>(membership =>
            {
                (membership.ProbeTimeout, membership.NumMissedProbesLimit, membership.NumVotesForDeathDeclaration) = (TimeSpan.FromSeconds(1), 1, 1);
            });
        });
        builder.ConfigureClient(client => client.Services.AddWargameSerialization());
        _cluster = builder.Build();
    }

    /// <summary>The parts of each server.</summary>
    public IEnumerable<IServiceProvider> Servers => _cluster.Silos.Select(silo => _cluster.GetSiloServiceProvider(silo.SiloAddress));

    public async ValueTask InitializeAsync() => await _cluster.DeployAsync();

    public ICampaignGrain Campaign(CampaignKey key) => _cluster.Client.GetGrain<ICampaignGrain>(key.ToString());

    /// <summary>Kills the server on which the campaign itself does not live.</summary>
    public async Task KillHelperOfAsync(ICampaignGrain campaign)
    {
        var home = await _cluster.Client.GetGrain<IManagementGrain>(0).GetActivationAddress(campaign);
        await _cluster.KillSiloAsync(_cluster.Silos.Single(silo => !silo.SiloAddress.Equals(home)));
    }

    /// <summary>How a campaign ended.</summary>
    public static async Task<CampaignStanding> EndOf(ICampaignGrain campaign)
    {
        while (true)
        {
            var standing = await campaign.Look();
            if (standing.State is not (CampaignState.Waiting or CampaignState.Playing))
                return standing;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A scenario of the library.</summary>
    public static CampaignText Text(string id, out ScenarioDefinition scenario) => Text(ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, id)), out scenario);

    /// <summary>The scenario that authors begin with.</summary>
    public static CampaignText Starter(out ScenarioDefinition scenario) => Text(ScenarioLoader.Load(new StarterFiles()), out scenario);

    public async ValueTask DisposeAsync() => await _cluster.DisposeAsync();

    private static CampaignText Text(LoadResult loaded, out ScenarioDefinition scenario)
    {
        scenario = loaded.Scenario!;
        return CampaignText.Of(scenario, loaded.Sources);
    }

    private sealed class StarterFiles : IScenarioFiles
    {
        public string Name => StarterScenario.Name;

        public ScenarioFile Read(string path, int maximumBytes) => path.StartsWith($"{Name}/", StringComparison.Ordinal) && StarterScenario.Files.TryGetValue(path[(Name.Length + 1)..], out var text)
            ? ScenarioFile.Of(Encoding.UTF8.GetBytes(text), maximumBytes)
            : ScenarioFile.Failed(FileOutcome.Missing);
    }

    private sealed class Active(ISiloStatusOracle silos) : ICampaignServers
    {
        IReadOnlyList<SiloAddress> ICampaignServers.Active => [.. silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Order()];
    }
}
