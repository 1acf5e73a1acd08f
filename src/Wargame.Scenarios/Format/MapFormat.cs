using System.Collections.Immutable;

namespace Wargame.Scenarios.Format;

/// <summary>A sort of map: what it describes and which keys it has. Readers, schema, manual and editor all take it from here.</summary>
public sealed class MapFormat
{
    private readonly ImmutableSortedDictionary<string, KeyFormat> byName;

    internal MapFormat(string id, string noun, string about, string example, ImmutableArray<KeyFormat> keys)
    {
        (Id, Noun, About, Example) = (id, noun, about, example.ReplaceLineEndings("\n").Trim());
        // Messages list what must be there first.
        Keys = [.. keys.OrderBy(key => !key.IsRequired)];
        byName = Keys.ToImmutableSortedDictionary(key => key.Name, key => key, StringComparer.Ordinal);
    }

    /// <summary>A stable name, for links and for the definitions of the schema: <c>entity</c>.</summary>
    public string Id { get; }

    /// <summary>What it describes, for messages: <c>an entity</c>.</summary>
    public string Noun { get; }

    /// <summary>What that is, in a line or two.</summary>
    public string About { get; }

    /// <summary>An example in YAML: the map alone, not in a list.</summary>
    public string Example { get; }

    /// <summary>Its keys; those that must be there come first.</summary>
    public ImmutableArray<KeyFormat> Keys { get; }

    /// <summary>The names of the keys that must be there.</summary>
    public IEnumerable<string> Required => Keys.Where(key => key.IsRequired).Select(key => key.Name);

    /// <summary>The names of all keys.</summary>
    public IEnumerable<string> Names => Keys.Select(key => key.Name);

    /// <summary>The key with a name, or null.</summary>
    /// <param name="name">The key's name.</param>
    public KeyFormat? Find(string name) => byName.GetValueOrDefault(name);

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>The same keys for something that goes by another name.</summary>
    internal MapFormat As(string id, string noun, string about, string example) => new(id, noun, about, example, Keys);
}
