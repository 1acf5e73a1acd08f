using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <summary>Who is connected to a desk, over all web nodes.</summary>
internal sealed class NodePresence
{
    private readonly Dictionary<string, (NodeReport Report, DateTimeOffset At)> _nodes = [];

    /// <summary>Takes a node's report, and forgets nodes that have been silent too long.</summary>
    public void Take(NodeReport report, DateTimeOffset now)
    {
        _nodes[report.Node] = (report, now);
        foreach (var node in _nodes.Where(node => now - node.Value.At > Limits.NodeSilence).Select(node => node.Key).ToList())
            _nodes.Remove(node);
    }

    /// <summary>Forgets a node.</summary>
    public void Forget(string node) => _nodes.Remove(node);

    /// <summary>The languages that are read at the desk.</summary>
    public HashSet<Language> Languages() => [.. _nodes.Values.SelectMany(node => node.Report.Languages)];

    /// <summary>Browsers by seat.</summary>
    public Dictionary<string, int> Connections() => _nodes.Values
        .SelectMany(node => node.Report.Connections)
        .GroupBy(seat => seat.Key, seat => seat.Value, StringComparer.Ordinal)
        .ToDictionary(seat => seat.Key, seat => seat.Sum(), StringComparer.Ordinal);
}
