using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <summary>What a web node has at a desk. Each report replaces the node's last one, so a lost report does no harm.</summary>
/// <param name="Node">The web node.</param>
/// <param name="Connections">Browsers by seat id; by the empty text for the board.</param>
/// <param name="Languages">The languages that they read.</param>
[GenerateSerializer, Immutable, Alias("node-report")]
public sealed record NodeReport(string Node, Dictionary<string, int> Connections, HashSet<Language> Languages);
