namespace Wargame.Scenarios.Yaml;

/// <summary>The keys that a map may and must have.</summary>
internal sealed class Keys
{
    public Keys(string required, string optional = "")
    {
        Required = required.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        All = [.. Required, .. optional.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    public IReadOnlyList<string> Required { get; }

    /// <summary>In the order in which messages list them.</summary>
    public IReadOnlyList<string> All { get; }
}
