using Wargame.Scenarios.Format.Forms;

namespace Wargame.Scenarios.Format;

/// <summary>A key of a map.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="IsRequired">Whether the map must have it.</param>
/// <param name="Form">What may stand there.</param>
/// <param name="About">What it means, in one or two plain sentences.</param>
/// <param name="Example">A value as it is written in YAML.</param>
public sealed record KeyFormat(string Name, bool IsRequired, ValueForm Form, string About, string Example)
{
    /// <summary>What holds where the key is left out: a value, or in words; null where nothing needs saying.</summary>
    public string? Otherwise { get; init; }

    internal static KeyFormat Required(string name, ValueForm form, string about, string example) => new(name, true, form, about, example);

    internal static KeyFormat Optional(string name, ValueForm form, string about, string example, string? otherwise = null) =>
        new(name, false, form, about, example) { Otherwise = otherwise };
}
