using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios;
using Wargame.Scenarios.Packing;
using Wargame.Sessions.Scenarios;

namespace Wargame.Grains.Campaigns;

/// <summary>
/// The text that a campaign plays. It travels with the campaign, saved or not: a server that helps has not read the author's folder, and a text that was only
/// tried out is kept nowhere.
/// </summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Texts">Its texts, by path from the folder that holds all scenarios.</param>
[GenerateSerializer, Immutable, Alias("campaign-text")]
public sealed record CampaignText(string Scenario, Dictionary<string, string> Texts)
{
    /// <summary>The texts of a scenario as they were read.</summary>
    public static CampaignText Of(ScenarioDefinition scenario, IReadOnlyDictionary<string, string> sources)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new(scenario.Id, sources.ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The scenario that they make.</summary>
    /// <exception cref="InvalidOperationException">They make another one, or none.</exception>
    internal ScenarioDefinition Load(string hash)
    {
        var bytes = Texts.ToImmutableSortedDictionary(text => text.Key, text => Encoding.UTF8.GetBytes(text.Value), StringComparer.Ordinal);
        var scenario = ScenarioLoader.Load(new PackedFiles(Scenario, bytes)).Scenario;
        return scenario?.Hash == hash ? scenario : throw new InvalidOperationException($"The text of {Scenario} is not the one with content {hash}.");
    }
}
